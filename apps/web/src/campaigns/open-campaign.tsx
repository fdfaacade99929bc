import { useNavigate } from '@tanstack/react-router';
import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Campaign } from '../api/types.js';
import { DateField } from '../parts/date-field.js';
import { fieldProblems } from '../parts/field-problems.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { BodiesSelect } from './bodies-select.js';
import { ClosingField } from './campaign-controls.js';
import { useRefreshCampaigns } from './use-refresh-campaigns.js';

interface Opening extends Pick<Campaign, 'periodStart' | 'periodEnd' | 'dueOn' | 'closing'> {
  catalogueId: string;
  number: number;
  codes?: string[];
  organisationIds?: string[];
}

const FIELDS = ['catalogueId', 'number', 'codes', 'periodStart', 'periodEnd', 'dueOn', 'organisationIds'] as const;

interface Props {
  taskId: string;
  /** How many the list of the task means; null where it has none, and the organisations have to be named. */
  listedCount: number | null;
}

/** What is collected, of which days, by when, from whom, and whether the task waits for all of it. */
export function OpenCampaign({ taskId, listedCount }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const refresh = useRefreshCampaigns();
  const [form] = Form.useForm<Opening>();
  const [catalogueId, setCatalogueId] = useState<string | null>(null);
  const catalogues = api.useQuery('get', '/api/indicator-catalogues');
  const published = (catalogues.data ?? []).filter(({ number }) => number !== null);
  const open = api.useMutation('post', '/api/tasks/{id}/campaign', {
    onSuccess: async ({ id }) => {
      await refresh();
      await navigate({ to: '/campaigns/$id', params: { id }, search: {} });
    },
    onError: (error) => form.setFields(fieldProblems(error, FIELDS)),
  });
  const required = [{ required: true, message: t('campaigns.open.required') }];
  if (catalogues.data !== undefined && published.length === 0) return <p>{t('campaigns.open.noCatalogue')}</p>;
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      className="rule-form"
      initialValues={{ closing: 'complete' }}
      onFinish={({ codes = [], organisationIds = [], ...body }) =>
        open.mutate({
          params: { path: { id: taskId } },
          body: { ...body, ...(codes.length > 0 && { codes }), ...(organisationIds.length > 0 && { organisationIds }) },
        })
      }
    >
      {open.isError && <ProblemNotice title={t('campaigns.open.refused')} error={open.error} />}
      <Form.Item name="catalogueId" label={t('campaigns.open.catalogue')} rules={required}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={published.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id: string) => {
            setCatalogueId(id);
            const latest = published.find((one) => one.id === id)?.number;
            form.setFieldsValue({ codes: [], ...(latest != null && { number: latest }) });
          }}
        />
      </Form.Item>
      {catalogueId !== null && <VersionFields catalogueId={catalogueId} />}
      <div className="entry-form">
        <Form.Item name="periodStart" label={t('campaigns.open.periodStart')} rules={required}>
          <DateField />
        </Form.Item>
        <Form.Item name="periodEnd" label={t('campaigns.open.periodEnd')} rules={required}>
          <DateField />
        </Form.Item>
        <Form.Item name="dueOn" label={t('campaigns.open.dueOn')} rules={required}>
          <DateField />
        </Form.Item>
      </div>
      <Form.Item
        name="organisationIds"
        label={t('campaigns.open.organisations')}
        {...(listedCount === null
          ? { rules: required }
          : {
              extra: `${t('campaigns.open.listed', { count: listedCount })}. ${t('campaigns.open.organisationsHint')}`,
            })}
      >
        <BodiesSelect />
      </Form.Item>
      <ClosingField />
      <Button type="primary" htmlType="submit" loading={open.isPending}>
        {t('campaigns.open.now')}
      </Button>
    </Form>
  );
}

/** Which published version of the catalogue, and which of its indicators. */
function VersionFields({ catalogueId: id }: { catalogueId: string }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance<Opening>();
  const number = Form.useWatch('number', form);
  const catalogue = api.useQuery(
    'get',
    '/api/indicator-catalogues/{id}',
    { params: { path: { id }, query: { version: String(number) } } },
    { enabled: number !== undefined },
  );
  const versions = (catalogue.data?.versions ?? []).flatMap((version) =>
    version.number === null ? [] : [{ value: version.number, label: t('campaigns.open.numbered', version) }],
  );
  const indicators = (catalogue.data?.tasks ?? []).flatMap((task) => task.indicators);
  return (
    <div className="entry-form">
      <Form.Item name="number" label={t('campaigns.open.version')}>
        <Select options={versions} onChange={() => form.setFieldsValue({ codes: [] })} />
      </Form.Item>
      <Form.Item name="codes" label={t('campaigns.open.codes')}>
        <Select
          mode="multiple"
          allowClear
          placeholder={t('campaigns.open.allCodes')}
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
          options={indicators.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
          labelRender={({ value }) => value}
        />
      </Form.Item>
    </div>
  );
}
