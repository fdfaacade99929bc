import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { ClassChange } from '../api/types.js';
import { formatDate, formatInstant } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { EmptyView } from '../parts/empty-view.js';
import { PageTitle } from '../parts/page-title.js';
import { QueryView } from '../parts/query-view.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';

/** Lists of classes that changed after orders had given their organisations tasks: what waits for a decision comes first. */
export function ClassChangesPage() {
  const { t } = useTranslation();
  const changes = api.useQuery('get', '/api/class-changes', {}, { staleTime: 0 });
  return (
    <>
      <div className="page-head">
        <div>
          <PageTitle>{t('classChanges.title')}</PageTitle>
          <p>{t('classChanges.hint')}</p>
        </div>
      </div>
      <QueryView query={changes}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyView title={t('classChanges.empty')} hint={t('classChanges.emptyHint')} />
          ) : (
            <Rows rows={rows} />
          )
        }
      </QueryView>
    </>
  );
}

function Rows({ rows }: { rows: readonly ClassChange[] }) {
  const { t } = useTranslation();
  const columns: readonly RecordColumn<ClassChange>[] = [
    {
      key: 'list',
      title: t('classChanges.column.list'),
      cell: ({ id, className }) => (
        <Link className="row-link" to="/class-changes/$id" params={{ id }}>
          <AsWritten text={className} />
        </Link>
      ),
    },
    { key: 'order', title: t('classChanges.column.order'), cell: (row) => <OrderOfChange change={row} /> },
    {
      key: 'difference',
      title: t('classChanges.column.difference'),
      cell: ({ joined, gone, toAdd, toWithdraw }) => (
        <>
          {t('classChanges.list', { joined, gone })}
          <div className="record-sub">{t('classChanges.tasks', { toAdd, toWithdraw })}</div>
        </>
      ),
    },
    {
      key: 'state',
      title: t('classChanges.column.state'),
      cell: ({ state, decidedBy, decidedAt, reason }) => (
        <>
          {t(`classChanges.state.${state}`)}
          {decidedBy !== null && decidedAt !== null && (
            <div className="record-sub">
              {t('classChanges.decided', { name: decidedBy, at: formatInstant(decidedAt) })}
            </div>
          )}
          {reason !== null && (
            <div className="record-sub">
              <AsWritten text={reason} />
            </div>
          )}
        </>
      ),
    },
  ];
  return <RecordTable caption={t('classChanges.title')} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

export function OrderOfChange({ change: { orderId, orderNumber, orderDate, orderTitle } }: { change: ClassChange }) {
  const { t } = useTranslation();
  return (
    <>
      <Link to="/orders/$id/table" params={{ id: orderId }}>
        {orderNumber === null || orderDate === null
          ? t('classChanges.orderWithout')
          : t('classChanges.order', { number: orderNumber, date: formatDate(orderDate) })}
      </Link>
      {orderTitle !== null && (
        <div className="record-sub">
          <AsWritten text={orderTitle} />
        </div>
      )}
    </>
  );
}
