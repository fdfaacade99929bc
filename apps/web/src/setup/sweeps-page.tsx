import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { SweepRun } from '../api/types.js';
import { formatInstant } from '../dates/format-date.js';
import { PageTitle } from '../parts/page-title.js';
import { QueryView } from '../parts/query-view.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';

/** Whether the works that repeat themselves go on: when each ran last, how it ended, and which stands still. */
export function SweepsPage() {
  const { t } = useTranslation();
  const runs = api.useQuery('get', '/api/setup/sweeps');
  const columns: readonly RecordColumn<SweepRun>[] = [
    { key: 'title', title: t('sweeps.work'), cell: ({ title }) => title },
    { key: 'beat', title: t('sweeps.beat'), cell: ({ beatSeconds }) => t('sweeps.every', { count: beatSeconds }) },
    { key: 'started', title: t('sweeps.started'), cell: ({ startedAt }) => formatInstant(startedAt) },
    { key: 'ended', title: t('sweeps.ended'), cell: ({ endedAt }) => formatInstant(endedAt) },
    { key: 'outcome', title: t('sweeps.outcome'), cell: (run) => <Outcome run={run} /> },
  ];
  return (
    <>
      <div className="page-head">
        <PageTitle>{t('sweeps.title')}</PageTitle>
      </div>
      <p>{t('sweeps.hint')}</p>
      <QueryView query={runs}>
        {(rows) =>
          rows.length === 0 ? (
            <p>{t('sweeps.none')}</p>
          ) : (
            <RecordTable caption={t('sweeps.title')} columns={columns} rows={rows} keyOf={({ name }) => name} />
          )
        }
      </QueryView>
    </>
  );
}

function Outcome({ run: { outcome, isLate, error, failedAt } }: { run: SweepRun }) {
  const { t } = useTranslation();
  return (
    <>
      {isLate && <div className="attention">{t('sweeps.late')}</div>}
      <div className={outcome === 'failed' ? 'attention' : undefined}>{t(`sweeps.outcomes.${outcome}`)}</div>
      {failedAt !== null && (
        <div className="record-sub">{t('sweeps.failedAt', { at: formatInstant(failedAt), error: error ?? '' })}</div>
      )}
    </>
  );
}
