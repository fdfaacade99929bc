import { Button, Checkbox, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Webhook, WebhookEvent } from '../api/types.js';
import { Disclosure } from '../parts/disclosure.js';
import { fieldProblems } from '../parts/field-problems.js';
import { PageTitle } from '../parts/page-title.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { QueryView } from '../parts/query-view.js';
import { ToldOnce } from '../profile/told-once.js';
import { WebhookPanel } from './webhook-panel.js';

const EVENTS: WebhookEvent[] = ['task.created', 'task.changed', 'task.closed', 'task.overdue', 'report.submitted'];

/** The programs an administrator has told of what happens to tasks. */
export function WebhooksPage() {
  const { t } = useTranslation();
  const webhooks = api.useQuery('get', '/api/webhooks');
  const refresh = () => void webhooks.refetch();
  return (
    <>
      <div className="page-head">
        <PageTitle>{t('webhooks.title')}</PageTitle>
      </div>
      <p>{t('webhooks.hint')}</p>
      <QueryView query={webhooks}>
        {(rows: readonly Webhook[]) => (
          <div className="profile">
            {rows.map((webhook) => (
              <WebhookPanel key={webhook.id} webhook={webhook} onChange={refresh} />
            ))}
            <Disclosure label={t('webhooks.add')} startsOpen={rows.length === 0}>
              <AddForm onAdded={refresh} />
            </Disclosure>
          </div>
        )}
      </QueryView>
    </>
  );
}

function AddForm({ onAdded }: { onAdded: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ address: string; events: WebhookEvent[] }>();
  const [secret, setSecret] = useState<string>();
  const add = api.useMutation('post', '/api/webhooks', {
    onSuccess: (made) => {
      setSecret(made.secret);
      form.resetFields();
      onAdded();
    },
    onError: (error) => form.setFields(fieldProblems(error, ['address', 'events'])),
  });
  if (secret !== undefined) {
    return (
      <ToldOnce
        title={t('webhooks.once')}
        hint={t('webhooks.onceHint')}
        secret={secret}
        onDone={() => setSecret(undefined)}
      />
    );
  }
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ events: EVENTS }}
      onFinish={(body) => add.mutate({ body })}
    >
      {add.isError && <ProblemNotice title={t('webhooks.notAdded')} error={add.error} />}
      <Form.Item
        name="address"
        label={t('webhooks.address')}
        rules={[{ required: true, message: t('webhooks.addressRequired') }]}
      >
        <Input placeholder="https://" maxLength={500} />
      </Form.Item>
      <Form.Item
        name="events"
        label={t('webhooks.events')}
        rules={[{ required: true, message: t('webhooks.eventsRequired') }]}
      >
        <Checkbox.Group options={EVENTS.map((value) => ({ value, label: t(`words.webhookEvent.${value}`) }))} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={add.isPending}>
        {t('webhooks.addNow')}
      </Button>
    </Form>
  );
}
