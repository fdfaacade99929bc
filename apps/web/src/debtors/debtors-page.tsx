import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { Debtor, Debtors } from '../api/types.js';
import { formatDate } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { EmptyView } from '../parts/empty-view.js';
import { PageTitle } from '../parts/page-title.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { QueryView } from '../parts/query-view.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';
import { OrderFilter } from '../tasks/filters/scope-filters.js';
import { TaskViews } from '../tasks/filters/task-views.js';

const route = getRouteApi('/shell/debtors');

/** Who owes overdue tasks of the orders one coordinates, and one button that writes to all of them. */
export function DebtorsPage() {
  const { t } = useTranslation();
  const which = route.useSearch();
  const navigate = route.useNavigate();
  const queries = useQueryClient();
  const debtors = api.useQuery('get', '/api/debtors', { params: { query: which } });
  const chase = api.useMutation('post', '/api/debtors/chase', { onSuccess: () => queries.invalidateQueries() });
  return (
    <>
      <div className="page-head">
        <PageTitle>{t('debtors.title')}</PageTitle>
        <TaskViews scope={which} />
      </div>
      <div className="toolbar" role="search">
        <OrderFilter
          orderId={which.orderId}
          onChange={({ orderId }) => void navigate({ search: orderId === undefined ? {} : { orderId }, replace: true })}
        />
      </div>
      {chase.isSuccess && (
        <Alert className="panel-gap" type="info" showIcon role="status" title={chasedIn(chase.data)} />
      )}
      {chase.isError && <ProblemNotice title={t('debtors.failed')} error={chase.error} />}
      <QueryView query={debtors} skeletonRows={8}>
        {(loaded) =>
          loaded.rows.length === 0 ? (
            <EmptyView title={t('debtors.empty')} hint={t('debtors.emptyHint')} />
          ) : (
            <>
              <ChaseBar debtors={loaded} isSending={chase.isPending} onChase={() => chase.mutate({ body: which })} />
              <DebtorTable rows={loaded.rows} orderId={which.orderId} />
            </>
          )
        }
      </QueryView>
    </>
  );

  function chasedIn({ letters, tasks }: { letters: number; tasks: number }): string {
    return tasks === 0 ? t('debtors.chasedNone') : t('debtors.chased', { count: letters, tasks });
  }
}

function ChaseBar({ debtors, isSending, onChase }: { debtors: Debtors; isSending: boolean; onChase: () => void }) {
  const { t } = useTranslation();
  const { total, taskCount, unchasedCount, rows } = debtors;
  return (
    <div className="panel stack no-print">
      <p role="status">
        {t('debtors.found', { count: total, tasks: taskCount })}
        {rows.length < total && ` ${t('debtors.first', { count: rows.length })}`}
      </p>
      <div className="form-buttons">
        <Button type="primary" disabled={unchasedCount === 0} loading={isSending} onClick={onChase}>
          {t('debtors.chase')}
        </Button>
        <Button onClick={() => window.print()}>{t('orderTable.print')}</Button>
      </div>
      <p className="soft">{t(unchasedCount === 0 ? 'debtors.allChased' : 'debtors.hint')}</p>
    </div>
  );
}

function DebtorTable({ rows, orderId }: { rows: readonly Debtor[]; orderId: string | undefined }) {
  const { t } = useTranslation();
  const columns: readonly RecordColumn<Debtor>[] = [
    { key: 'name', title: t('debtors.column.name'), cell: ({ name }) => <AsWritten text={name} /> },
    {
      key: 'tasks',
      title: t('debtors.column.tasks'),
      cell: ({ name, taskCount }) => (
        <Link
          className="late"
          to="/tasks"
          search={{ mine: false, overdue: true, search: name, ...(orderId !== undefined && { orderId }) }}
        >
          {t('debtors.tasks', { count: taskCount })}
        </Link>
      ),
    },
    { key: 'oldest', title: t('debtors.column.oldest'), cell: ({ oldest }) => formatDate(oldest) },
    {
      key: 'chased',
      title: t('debtors.column.chased'),
      cell: ({ reachable, chasedCount, taskCount }) => {
        if (!reachable) return <span className="attention">{t('debtors.unreachable')}</span>;
        return chasedCount === taskCount ? t('debtors.today') : <span className="soft">{t('view.none')}</span>;
      },
    },
  ];
  return <RecordTable caption={t('debtors.title')} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}
