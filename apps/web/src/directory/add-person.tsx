import { useLocation } from '@tanstack/react-router';
import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { NewPerson, Role } from '../api/types.js';
import { Disclosure } from '../parts/disclosure.js';
import { fieldProblems } from '../parts/field-problems.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { LANGUAGES, shownLanguage } from '../texts/language.js';
import { words } from '../texts/ru/words.js';
import { BodySelect } from './body-select.js';
import { useRefreshDirectory } from './directory-queries.js';

const ROLES = Object.keys(words.role) as Role[];
/** The address's hash by which the first steps open the form for the role they ask for. */
export const ADD_COORDINATOR = 'add-coordinator';

export function AddPerson() {
  const { t } = useTranslation();
  const wantsCoordinator = useLocation().hash === ADD_COORDINATOR;
  return (
    <div className="panel-gap" id={ADD_COORDINATOR}>
      <Disclosure label={t('directory.addPerson')} startsOpen={wantsCoordinator}>
        <PersonForm role={wantsCoordinator ? 'coordinator' : 'official'} />
      </Disclosure>
    </div>
  );
}

function PersonForm({ role }: { role: Role }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<NewPerson>();
  const refresh = useRefreshDirectory();
  const add = api.useMutation('post', '/api/directory/people', {
    onSuccess: () => {
      form.resetFields();
      void refresh();
    },
    onError: (error) =>
      form.setFields(fieldProblems(error, ['fullName', 'organisationId', 'position', 'email', 'role', 'language'])),
  });
  const required = [{ required: true, message: t('directory.required') }];
  return (
    <Form
      form={form}
      layout="vertical"
      className="panel entry-form"
      requiredMark={false}
      initialValues={{ role, language: shownLanguage() }}
      onFinish={({ email, position, ...rest }) =>
        add.mutate({ body: { ...rest, ...(email ? { email } : {}), ...(position ? { position } : {}) } })
      }
    >
      {add.isError && <ProblemNotice title={t('view.failed')} error={add.error} />}
      <Form.Item name="fullName" label={t('directory.column.person')} rules={required}>
        <Input autoFocus={role === 'coordinator'} />
      </Form.Item>
      <Form.Item name="organisationId" label={t('directory.column.organisation')} rules={required}>
        <BodySelect />
      </Form.Item>
      <Form.Item name="position" label={t('directory.column.position')}>
        <Input />
      </Form.Item>
      <Form.Item name="email" label={t('directory.column.email')}>
        <Input type="email" />
      </Form.Item>
      <Form.Item name="role" label={t('directory.column.role')} rules={required}>
        <Select options={ROLES.map((role) => ({ value: role, label: t(`words.role.${role}`) }))} />
      </Form.Item>
      <Form.Item name="language" label={t('directory.column.language')} rules={required}>
        <Select options={LANGUAGES.map((language) => ({ value: language, label: t(`words.language.${language}`) }))} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={add.isPending}>
        {t('directory.add')}
      </Button>
    </Form>
  );
}
