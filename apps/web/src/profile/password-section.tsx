import { Alert, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Profile } from '../api/types.js';
import { formatInstant } from '../dates/format-date.js';
import { Disclosure } from '../parts/disclosure.js';
import { fieldProblems } from '../parts/field-problems.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { NewPasswordField } from './new-password-field.js';
import { useRefreshProfile } from './profile-queries.js';
import { Section } from './section.js';

export function PasswordSection({ profile }: { profile: Profile }) {
  const { t } = useTranslation();
  const { passwordSetAt, email } = profile;
  const has = passwordSetAt !== null;
  return (
    <Section title={t('profile.password.title')}>
      <p>{has ? t('profile.password.setAt', { at: formatInstant(passwordSetAt) }) : t('profile.password.none')}</p>
      {email === null ? (
        <p className="soft">{t('profile.password.needsAddress')}</p>
      ) : (
        <Disclosure label={t(has ? 'profile.password.change' : 'profile.password.set')}>
          <PasswordForm has={has} />
        </Disclosure>
      )}
      {has && (
        <Disclosure label={t('profile.password.remove')}>
          <RemoveForm />
        </Disclosure>
      )}
    </Section>
  );
}

interface Typed {
  readonly currentPassword?: string;
  readonly password: string;
}

function PasswordForm({ has }: { has: boolean }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Typed>();
  const refresh = useRefreshProfile();
  const save = api.useMutation('put', '/api/profile/password', {
    onSuccess: () => {
      form.resetFields();
      void refresh();
    },
    onError: (error) => form.setFields(fieldProblems(error, ['currentPassword', 'password'])),
  });
  return (
    <Form<Typed>
      form={form}
      layout="vertical"
      className="narrow-form"
      requiredMark={false}
      onFinish={({ currentPassword, password }) =>
        save.mutate({ body: { password, ...(currentPassword && { currentPassword }) } })
      }
    >
      {save.isError && <ProblemNotice title={t('signIn.passwordNotSet')} error={save.error} />}
      {save.isSuccess && <Alert type="success" showIcon role="status" title={t('profile.password.saved')} />}
      {has && <CurrentPassword />}
      <NewPasswordField />
      <Button type="primary" htmlType="submit" loading={save.isPending}>
        {t('profile.password.save')}
      </Button>
    </Form>
  );
}

function RemoveForm() {
  const { t } = useTranslation();
  const refresh = useRefreshProfile();
  const remove = api.useMutation('post', '/api/profile/password/removal', { onSuccess: refresh });
  return (
    <Form<{ currentPassword: string }>
      layout="vertical"
      className="narrow-form"
      requiredMark={false}
      onFinish={(body) => remove.mutate({ body })}
    >
      {remove.isError && <ProblemNotice title={t('profile.password.notRemoved')} error={remove.error} />}
      <p>{t('profile.password.removeHint')}</p>
      <CurrentPassword />
      <Button danger htmlType="submit" loading={remove.isPending}>
        {t('profile.password.removeNow')}
      </Button>
    </Form>
  );
}

export function CurrentPassword() {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="currentPassword"
      label={t('profile.password.current')}
      rules={[{ required: true, message: t('signIn.passwordRequired') }]}
    >
      <Input.Password autoComplete="current-password" />
    </Form.Item>
  );
}
