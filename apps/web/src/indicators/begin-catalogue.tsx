import { useNavigate } from '@tanstack/react-router';
import { Button, Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { fieldProblems } from '../parts/field-problems.js';
import { ProblemNotice } from '../parts/problem-notice.js';

interface Beginning {
  organisationId: string;
  name: string;
  source: 'order-002' | 'empty';
}

/** Whose the new catalogue is, what it is called and what it begins with. */
export function BeginCatalogue() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<Beginning>();
  const { data: owners = [] } = api.useQuery('get', '/api/calendars/owners');
  const begin = api.useMutation('post', '/api/indicator-catalogues', {
    onSuccess: ({ id }) => void navigate({ to: '/indicators/$id', params: { id }, search: {} }),
    onError: (error) => form.setFields(fieldProblems(error, ['organisationId', 'name'])),
  });
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      className="panel rule-form"
      initialValues={{ name: t('indicators.begin.usualName'), source: 'order-002' }}
      onFinish={(body) => begin.mutate({ body })}
    >
      {begin.isError && <ProblemNotice title={t('indicators.begin.refused')} error={begin.error} />}
      <Form.Item
        name="organisationId"
        label={t('indicators.begin.organisation')}
        rules={[{ required: true, message: t('indicators.begin.organisationRequired') }]}
      >
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={owners.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item
        name="name"
        label={t('indicators.begin.name')}
        rules={[{ required: true, message: t('indicators.begin.nameRequired') }]}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="source" label={t('indicators.begin.source')}>
        <Radio.Group
          options={(['order-002', 'empty'] as const).map((value) => ({
            value,
            label: t(`indicators.begin.sources.${value}`),
          }))}
        />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={begin.isPending}>
        {t('indicators.begin.now')}
      </Button>
    </Form>
  );
}
