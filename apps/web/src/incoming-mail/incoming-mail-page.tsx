import { Link } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { IncomingMail } from '../api/types.js';
import { formatInstant } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { EmptyView } from '../parts/empty-view.js';
import { PageTitle } from '../parts/page-title.js';
import { QueryView } from '../parts/query-view.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';
import { MailDecision } from './mail-decision.js';

/** Answers to letters: those that could not be acted on by themselves, or all with what became of them. */
export function IncomingMailPage() {
  const { t } = useTranslation();
  const [which, setWhich] = useState<'waiting' | 'all'>('waiting');
  const mails = api.useQuery(
    'get',
    '/api/incoming-mail',
    { params: { query: { waiting: which === 'waiting' } } },
    { staleTime: 0 },
  );
  return (
    <>
      <div className="page-head">
        <div>
          <PageTitle>{t('incomingMail.title')}</PageTitle>
          <p>{t('incomingMail.hint')}</p>
        </div>
        <Link to="/mail">{t('incomingMail.toMail')}</Link>
      </div>
      <div className="toolbar">
        <Segmented
          aria-label={t('incomingMail.which')}
          value={which}
          onChange={setWhich}
          options={(['waiting', 'all'] as const).map((value) => ({ value, label: t(`incomingMail.${value}`) }))}
        />
      </div>
      <QueryView query={mails}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyView title={t(`incomingMail.empty.${which}`)} hint={t('incomingMail.emptyHint')} />
          ) : (
            <Rows rows={rows} />
          )
        }
      </QueryView>
    </>
  );
}

function Rows({ rows }: { rows: readonly IncomingMail[] }) {
  const { t } = useTranslation();
  const columns: readonly RecordColumn<IncomingMail>[] = [
    {
      key: 'received',
      title: t('incomingMail.column.received'),
      narrow: true,
      cell: ({ receivedAt }) => formatInstant(receivedAt),
    },
    { key: 'from', title: t('incomingMail.column.from'), cell: (mail) => <Sender mail={mail} /> },
    { key: 'said', title: t('incomingMail.column.said'), cell: (mail) => <Said mail={mail} /> },
    { key: 'outcome', title: t('incomingMail.column.outcome'), cell: (mail) => <Outcome mail={mail} /> },
  ];
  return <RecordTable caption={t('incomingMail.title')} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

function Sender({ mail: { sender, personName } }: { mail: IncomingMail }) {
  return (
    <>
      {personName !== null && <AsWritten text={personName} />}
      {sender !== null && <div className={personName === null ? '' : 'record-sub'}>{sender}</div>}
    </>
  );
}

function Said({ mail: { subject, body } }: { mail: IncomingMail }) {
  return (
    <>
      {subject !== null && <AsWritten text={subject} />}
      {body !== null && body !== '' && (
        <div className="record-sub" style={{ whiteSpace: 'pre-line' }}>
          <AsWritten text={body} />
        </div>
      )}
    </>
  );
}

function Outcome({ mail }: { mail: IncomingMail }) {
  const { t } = useTranslation();
  const { state, outcome, decidedBy, decisionReason, tasks } = mail;
  const [task, ...others] = tasks;
  return (
    <>
      <div>{t(`incomingMail.state.${state}`)}</div>
      {outcome !== null && <div className="record-sub">{outcome}</div>}
      {task !== undefined && others.length === 0 && (
        <div className="record-sub">
          <Link to="/tasks/$id" params={{ id: task.id }}>
            {task.number} <AsWritten text={task.title} />
          </Link>
        </div>
      )}
      {decidedBy !== null && (
        <div className="record-sub">
          {t('incomingMail.decidedBy', { name: decidedBy })}
          {decisionReason !== null && `: ${decisionReason}`}
        </div>
      )}
      {state === 'unclear' && <MailDecision mail={mail} />}
    </>
  );
}
