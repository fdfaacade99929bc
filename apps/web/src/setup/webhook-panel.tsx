import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Webhook, WebhookDelivery } from '../api/types.js';
import { formatInstant } from '../dates/format-date.js';
import { Disclosure } from '../parts/disclosure.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { QueryView } from '../parts/query-view.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';
import { ToldOnce } from '../profile/told-once.js';

/** One program: what it is told of, its switch, its secret and its log. */
export function WebhookPanel({ webhook, onChange }: { webhook: Webhook; onChange: () => void }) {
  const { t } = useTranslation();
  const { id, address, events, active, waiting, dead } = webhook;
  const [secret, setSecret] = useState<string>();
  const params = { path: { webhookId: id } };
  const change = api.useMutation('patch', '/api/webhooks/{webhookId}', { onSuccess: onChange });
  const remove = api.useMutation('delete', '/api/webhooks/{webhookId}', { onSuccess: onChange });
  const renew = api.useMutation('post', '/api/webhooks/{webhookId}/secret', {
    onSuccess: (made) => setSecret(made.secret),
  });
  const refused = [change, remove, renew].find(({ isError }) => isError);
  return (
    <section className="panel stack" aria-label={address}>
      <h2>{address}</h2>
      <p>{events.map((event) => t(`words.webhookEvent.${event}`)).join(', ')}</p>
      <p className="soft">
        {t(active ? 'webhooks.on' : 'webhooks.off')} {t('webhooks.counts', { waiting, dead })}
      </p>
      {refused && <ProblemNotice title={t('webhooks.notChanged')} error={refused.error} />}
      {secret !== undefined && (
        <ToldOnce
          title={t('webhooks.once')}
          hint={t('webhooks.renewedHint')}
          secret={secret}
          onDone={() => setSecret(undefined)}
        />
      )}
      <div className="toolbar">
        <Button loading={change.isPending} onClick={() => change.mutate({ params, body: { active: !active } })}>
          {t(active ? 'webhooks.switchOff' : 'webhooks.switchOn')}
        </Button>
        <Button loading={renew.isPending} onClick={() => renew.mutate({ params })}>
          {t('webhooks.renew')}
        </Button>
        <Popconfirm title={t('webhooks.removeSure')} onConfirm={() => remove.mutate({ params })}>
          <Button danger loading={remove.isPending}>
            {t('webhooks.remove')}
          </Button>
        </Popconfirm>
      </div>
      <Disclosure label={t('webhooks.log')} spokenLabel={t('webhooks.logOf', { address })}>
        <Log webhookId={id} onChange={onChange} />
      </Disclosure>
    </section>
  );
}

function Log({ webhookId, onChange }: { webhookId: string; onChange: () => void }) {
  const { t } = useTranslation();
  const log = api.useQuery('get', '/api/webhooks/{webhookId}/deliveries', { params: { path: { webhookId } } });
  const replay = api.useMutation('post', '/api/webhooks/{webhookId}/deliveries/{deliveryId}/replay', {
    onSuccess: () => {
      void log.refetch();
      onChange();
    },
  });
  const columns: readonly RecordColumn<WebhookDelivery>[] = [
    { key: 'at', title: t('webhooks.at'), cell: ({ occurredAt }) => formatInstant(occurredAt) },
    { key: 'event', title: t('webhooks.event'), cell: ({ event }) => t(`words.webhookEvent.${event}`) },
    {
      key: 'state',
      title: t('webhooks.state'),
      cell: ({ state, attempts }) => t(`webhooks.states.${state}`, { count: attempts }),
    },
    { key: 'answer', title: t('webhooks.answer'), cell: ({ answer }) => answer ?? '' },
    {
      key: 'replay',
      title: t('webhooks.replay'),
      narrow: true,
      cell: ({ id, state }) =>
        state === 'waiting' ? null : (
          <Button size="small" onClick={() => replay.mutate({ params: { path: { webhookId, deliveryId: id } } })}>
            {t('webhooks.replay')}
          </Button>
        ),
    },
  ];
  return (
    <QueryView query={log} skeletonRows={2}>
      {(rows) => (
        <>
          {replay.isError && <ProblemNotice title={t('webhooks.notChanged')} error={replay.error} />}
          {rows.length === 0 ? (
            <p>{t('webhooks.emptyLog')}</p>
          ) : (
            <RecordTable caption={t('webhooks.log')} columns={columns} rows={rows} keyOf={({ id }) => id} />
          )}
        </>
      )}
    </QueryView>
  );
}
