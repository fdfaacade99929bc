import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { NewOrganisation, OrganisationKind } from '../api/types.js';
import { Disclosure } from '../parts/disclosure.js';
import { fieldProblems } from '../parts/field-problems.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { words } from '../texts/ru/words.js';
import { BodySelect } from './body-select.js';
import { useRefreshDirectory } from './directory-queries.js';
import { timeZoneOptions } from './time-zones.js';

const KINDS = Object.keys(words.organisationKind) as OrganisationKind[];

export function AddOrganisation() {
  const { t } = useTranslation();
  return (
    <div className="panel-gap">
      <Disclosure label={t('directory.addOrganisation')}>
        <OrganisationForm />
      </Disclosure>
    </div>
  );
}

function OrganisationForm() {
  const { t } = useTranslation();
  const [form] = Form.useForm<NewOrganisation>();
  const refresh = useRefreshDirectory();
  const add = api.useMutation('post', '/api/directory/organisations', {
    onSuccess: () => {
      form.resetFields();
      void refresh();
    },
    onError: (error) => form.setFields(fieldProblems(error, ['name', 'kind', 'parentId', 'email', 'timeZone'])),
  });
  const required = [{ required: true, message: t('directory.required') }];
  return (
    <Form
      form={form}
      layout="vertical"
      className="panel entry-form"
      requiredMark={false}
      initialValues={{ kind: 'school' }}
      onFinish={({ email, timeZone, ...rest }) =>
        add.mutate({ body: { ...rest, ...(email ? { email } : {}), ...(timeZone ? { timeZone } : {}) } })
      }
    >
      {add.isError && <ProblemNotice title={t('view.failed')} error={add.error} />}
      <Form.Item name="name" label={t('directory.name')} rules={required}>
        <Input />
      </Form.Item>
      <Form.Item name="kind" label={t('directory.column.kind')} rules={required}>
        <Select options={KINDS.map((kind) => ({ value: kind, label: t(`words.organisationKind.${kind}`) }))} />
      </Form.Item>
      <Form.Item name="parentId" label={t('directory.column.parent')}>
        <BodySelect nothing={t('directory.top')} />
      </Form.Item>
      <Form.Item name="email" label={t('directory.column.email')}>
        <Input type="email" />
      </Form.Item>
      <Form.Item name="timeZone" label={t('directory.column.timeZone')}>
        <Select
          allowClear
          placeholder={t('directory.zoneOfParent')}
          options={timeZoneOptions().map(([value, label]) => ({ value, label }))}
        />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={add.isPending}>
        {t('directory.add')}
      </Button>
    </Form>
  );
}
