import { Button, Form, Popconfirm, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Campaign } from '../api/types.js';
import { formatInstant } from '../dates/format-date.js';
import { DateField } from '../parts/date-field.js';
import { Disclosure } from '../parts/disclosure.js';
import { fieldProblems } from '../parts/field-problems.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { UnlockForm } from './unlock-form.js';
import { useRefreshCampaigns } from './use-refresh-campaigns.js';

/** What whoever runs the collection does with all of it: lock or open the forms, count again, another day or rule. */
export function CampaignControls({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation();
  const { id, lockedAt } = campaign;
  const onSuccess = useRefreshCampaigns();
  const [isUnlocking, setIsUnlocking] = useState(false);
  const params = { path: { id } };
  const lock = api.useMutation('post', '/api/campaigns/{id}/lock', { onSuccess });
  const evaluate = api.useMutation('post', '/api/campaigns/{id}/evaluation', { onSuccess });
  const refused = [lock, evaluate].find(({ isError }) => isError);
  return (
    <div className="stack no-print">
      <p>
        {lockedAt === null
          ? t('campaigns.page.unlocked')
          : t('campaigns.page.lockedAt', { at: formatInstant(lockedAt) })}
      </p>
      {refused && <ProblemNotice title={t('campaigns.page.notDone')} error={refused.error} />}
      <div className="form-buttons">
        {lockedAt === null ? (
          <Popconfirm title={t('campaigns.page.lockSure')} onConfirm={() => lock.mutate({ params })}>
            <Button loading={lock.isPending}>{t('campaigns.page.lock')}</Button>
          </Popconfirm>
        ) : (
          <Button aria-expanded={isUnlocking} onClick={() => setIsUnlocking(!isUnlocking)}>
            {t('campaigns.page.unlockAll')}
          </Button>
        )}
        <Button loading={evaluate.isPending} onClick={() => evaluate.mutate({ params })}>
          {t('campaigns.page.evaluate')}
        </Button>
      </div>
      {isUnlocking && lockedAt !== null && (
        <UnlockForm campaignId={id} organisation={null} onClose={() => setIsUnlocking(false)} />
      )}
      <Disclosure label={t('campaigns.page.change')}>
        <ChangeForm key={`${campaign.dueOn} ${campaign.closing}`} campaign={campaign} />
      </Disclosure>
    </div>
  );
}

type Changed = Pick<Campaign, 'dueOn' | 'closing'>;

function ChangeForm({ campaign: { id, dueOn, closing } }: { campaign: Campaign }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Changed>();
  const change = api.useMutation('put', '/api/campaigns/{id}', {
    onSuccess: useRefreshCampaigns(),
    onError: (error) => form.setFields(fieldProblems(error, ['dueOn', 'closing'])),
  });
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ dueOn, closing }}
      onFinish={(body) => change.mutate({ params: { path: { id } }, body })}
    >
      {change.isError && <ProblemNotice title={t('campaigns.page.notDone')} error={change.error} />}
      <Form.Item
        name="dueOn"
        label={t('campaigns.open.dueOn')}
        rules={[{ required: true, message: t('campaigns.open.required') }]}
      >
        <DateField />
      </Form.Item>
      <ClosingField />
      <Button htmlType="submit" loading={change.isPending}>
        {t('campaigns.page.save')}
      </Button>
    </Form>
  );
}

/** Whether the task waits for all forms. */
export function ClosingField() {
  const { t } = useTranslation();
  return (
    <Form.Item name="closing" label={t('campaigns.open.closing')}>
      <Radio.Group
        options={(['complete', 'as_is'] as const).map((value) => ({ value, label: t(`campaigns.closing.${value}`) }))}
      />
    </Form.Item>
  );
}
