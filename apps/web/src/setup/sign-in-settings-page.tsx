import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Organisation, Role, SignInSettings } from '../api/types.js';
import { PageTitle } from '../parts/page-title.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { QueryView } from '../parts/query-view.js';
import { words } from '../texts/ru/words.js';

const ROLES = Object.keys(words.role) as Role[];

/** What an administrator settles about signing in: who needs the second step, and what groups elsewhere mean here. */
export function SignInSettingsPage() {
  const { t } = useTranslation();
  const settings = api.useQuery('get', '/api/setup/sign-in');
  // Every organisation by name, and nothing else of it.
  const named = api.useQuery('get', '/api/calendars/owners');
  return (
    <>
      <div className="page-head">
        <PageTitle>{t('signInSettings.title')}</PageTitle>
      </div>
      <QueryView query={settings}>
        {(loaded) => (
          <QueryView query={named}>
            {(organisations) => <SettingsForm settings={loaded} organisations={organisations} />}
          </QueryView>
        )}
      </QueryView>
    </>
  );
}

type Typed = Omit<SignInSettings, 'version'>;

function SettingsForm({
  settings,
  organisations,
}: {
  settings: SignInSettings;
  organisations: readonly Pick<Organisation, 'id' | 'name'>[];
}) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { version, ...shown } = settings;
  const save = api.useMutation('put', '/api/setup/sign-in', {
    onSuccess: (saved) => queries.setQueryData(api.queryOptions('get', '/api/setup/sign-in').queryKey, saved),
  });
  const bodies = organisations.map(({ id, name }) => ({ value: id, label: name }));
  const roles = ROLES.map((role) => ({ value: role, label: t(`words.role.${role}`) }));
  return (
    <Form<Typed>
      layout="vertical"
      className="profile"
      requiredMark={false}
      initialValues={shown}
      onFinish={({ strangersOrganisationId, ...typed }) =>
        save.mutate({ body: { ...typed, version, strangersOrganisationId: strangersOrganisationId ?? null } })
      }
    >
      {save.isError && <ProblemNotice title={t('signInSettings.notSaved')} error={save.error} />}
      <section className="panel stack" aria-labelledby="second-step">
        <h2 id="second-step">{t('profile.factor.title')}</h2>
        <Form.Item name="secondFactorRoles" label={t('signInSettings.roles')}>
          <Checkbox.Group options={roles} />
        </Form.Item>
      </section>
      <section className="panel stack" aria-labelledby="provider">
        <h2 id="provider">{t('signInSettings.provider')}</h2>
        <p>{t('signInSettings.providerHint')}</p>
        <Form.List name="groups">
          {(fields, { add, remove }) => (
            <>
              {fields.map(({ key, name }) => (
                <div key={key} className="group-rule">
                  <Form.Item
                    name={[name, 'group']}
                    label={t('signInSettings.group')}
                    rules={[{ required: true, message: t('directory.required') }]}
                  >
                    <Input />
                  </Form.Item>
                  <Form.Item name={[name, 'role']} label={t('directory.column.role')}>
                    <Select options={roles} />
                  </Form.Item>
                  <Form.Item
                    name={[name, 'organisationId']}
                    label={t('directory.column.organisation')}
                    rules={[{ required: true, message: t('directory.required') }]}
                  >
                    <Select showSearch={{ optionFilterProp: 'label' }} options={bodies} />
                  </Form.Item>
                  <Button onClick={() => remove(name)}>{t('signInSettings.removeGroup')}</Button>
                </div>
              ))}
              <div>
                <Button onClick={() => add({ role: 'official' })}>{t('signInSettings.addGroup')}</Button>
              </div>
            </>
          )}
        </Form.List>
        <Form.Item name="strangersOrganisationId" label={t('signInSettings.strangers')}>
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t('signInSettings.refused')}
            options={bodies}
          />
        </Form.Item>
      </section>
      <Button type="primary" htmlType="submit" loading={save.isPending}>
        {t('signInSettings.save')}
      </Button>
      {save.isSuccess && <Alert type="success" showIcon role="status" title={t('signInSettings.saved')} />}
    </Form>
  );
}
