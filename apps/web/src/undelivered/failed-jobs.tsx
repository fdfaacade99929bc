import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { FailedJob } from '../api/types.js';
import { formatInstant } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { QueryView } from '../parts/query-view.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';

/** Orders and lists whose reading was given up, campaigns that could not be evaluated. */
export function FailedJobs() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const jobs = api.useQuery('get', '/api/undelivered/jobs');
  const again = api.useMutation('post', '/api/undelivered/orders/{id}/reading', {
    onSettled: () => queries.invalidateQueries(),
  });
  const columns: readonly RecordColumn<FailedJob>[] = [
    { key: 'file', title: t('undelivered.jobs.file'), cell: ({ fileName }) => <AsWritten text={fileName} /> },
    { key: 'kind', title: t('undelivered.jobs.kind'), cell: ({ kind }) => t(`undelivered.jobs.kinds.${kind}`) },
    { key: 'received', title: t('undelivered.jobs.received'), cell: ({ receivedAt }) => formatInstant(receivedAt) },
    {
      key: 'action',
      title: t('undelivered.jobs.action'),
      cell: ({ id, kind, fileName: name }) => {
        if (kind === 'import') return t('undelivered.jobs.bringAgain');
        if (kind === 'evaluation') {
          return (
            <Link to="/campaigns/$id" params={{ id }} search={{}}>
              {t('undelivered.jobs.open')}
            </Link>
          );
        }
        return (
          <Button
            size="small"
            disabled={again.isPending}
            aria-label={t('undelivered.jobs.againOne', { name })}
            onClick={() => again.mutate({ params: { path: { id } } })}
          >
            {t('undelivered.jobs.again')}
          </Button>
        );
      },
    },
  ];
  return (
    <>
      {again.isSuccess && (
        <Alert className="panel-gap" type="info" showIcon role="status" title={t('undelivered.jobs.begun')} />
      )}
      {again.isError && <ProblemNotice title={t('undelivered.jobs.failed')} error={again.error} />}
      <QueryView query={jobs} skeletonRows={2}>
        {(rows) =>
          rows.length === 0 ? (
            <p>{t('undelivered.jobs.empty')}</p>
          ) : (
            <RecordTable
              caption={t('undelivered.jobs.title')}
              columns={columns}
              rows={rows}
              keyOf={({ kind, id }) => `${kind} ${id}`}
            />
          )
        }
      </QueryView>
    </>
  );
}
