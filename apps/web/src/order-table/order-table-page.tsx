import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button, Pagination } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { OrderTable } from '../api/types.js';
import { formatDate } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { EmptyView } from '../parts/empty-view.js';
import { PageTitle } from '../parts/page-title.js';
import { QueryView } from '../parts/query-view.js';
import { LiveTable } from './live-table.js';
import { RowFilters } from './row-filters.js';

const PAGE_SIZE = 100;
const route = getRouteApi('/shell/orders/$id/table');

/** The order as on paper, with what became of each row: the page to look at once work has begun. */
export function OrderTablePage() {
  const { id } = route.useParams();
  const { page = 1, ...filter } = route.useSearch();
  const table = api.useQuery(
    'get',
    '/api/orders/{id}/table',
    { params: { path: { id }, query: { ...filter, page, pageSize: PAGE_SIZE } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <QueryView query={table} skeletonRows={12} isPage>
      {(loaded) => (
        <>
          <TableHead orderId={id} table={loaded} />
          <RowFilters />
          <Rows orderId={id} page={page} table={loaded} />
        </>
      )}
    </QueryView>
  );
}

function TableHead({ orderId, table: { number, date, title } }: { orderId: string; table: OrderTable }) {
  const { t } = useTranslation();
  return (
    <div className="page-head">
      <div>
        <PageTitle>
          {number === null || date === null
            ? t('orderTable.titleWithout')
            : t('orderTable.title', { number, date: formatDate(date) })}
        </PageTitle>
        {title !== null && (
          <p>
            <AsWritten text={title} />
          </p>
        )}
      </div>
      <div className="table-tools no-print">
        <Link to="/orders/$id" params={{ id: orderId }}>
          {t('orderTable.toOrder')}
        </Link>
        <Button onClick={() => window.print()}>{t('orderTable.print')}</Button>
      </div>
    </div>
  );
}

function Rows({ orderId, page, table: { rows, total } }: { orderId: string; page: number; table: OrderTable }) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  if (rows.length === 0) {
    return (
      <EmptyView title={t('orderTable.none')} hint={t('orderTable.noneHint')}>
        <Link to="/orders/$id/table" params={{ id: orderId }} search={{}}>
          {t('orderTable.clear')}
        </Link>
      </EmptyView>
    );
  }
  return (
    <>
      <p className="soft" role="status">
        {t('orderTable.rows', { count: total })}
      </p>
      <LiveTable orderId={orderId} rows={rows} />
      <Pagination
        className="pages no-print"
        current={page}
        total={total}
        pageSize={PAGE_SIZE}
        showSizeChanger={false}
        hideOnSinglePage
        onChange={(next) => void navigate({ search: (kept) => ({ ...kept, page: next }) })}
      />
    </>
  );
}
