import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { OrderTable } from '../api/types.js';
import { ClassChangeNotice } from '../class-changes/class-change-notice.js';
import { EmptyView } from '../parts/empty-view.js';
import { Pages } from '../parts/pages.js';
import { QueryView } from '../parts/query-view.js';
import { useTies } from '../ties/use-ties.js';
import { LiveTable } from './live-table.js';
import { OrderProgressHead } from './order-progress-head.js';
import { RowFilters } from './row-filters.js';

const PAGE_SIZE = 100;
const route = getRouteApi('/shell/orders/$id/table');

/** The order as on paper, with what became of each row: the page to look at once work has begun. */
export function OrderTablePage() {
  const { id } = route.useParams();
  const { page = 1, ...filter } = route.useSearch();
  const navigate = route.useNavigate();
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
          <OrderProgressHead orderId={id} order={loaded} filter={filter} words="orderTable" />
          <ClassChangeNotice orderId={id} />
          <RowFilters filter={filter} onChange={(search) => void navigate({ search, replace: true })} />
          <Rows orderId={id} page={page} table={loaded} />
        </>
      )}
    </QueryView>
  );
}

function Rows({ orderId, page, table: { rows, total } }: { orderId: string; page: number; table: OrderTable }) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const [editsTies, setEditsTies] = useState(false);
  const mayTie = useTies(orderId)?.mayTie === true;
  if (total === 0) {
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
      <div className="toolbar">
        <span className="soft" role="status">
          {t('orderTable.rows', { count: total })}
        </span>
        {mayTie && (
          <Checkbox className="no-print" checked={editsTies} onChange={({ target }) => setEditsTies(target.checked)}>
            {t('ties.editAll')}
          </Checkbox>
        )}
      </div>
      <LiveTable orderId={orderId} rows={rows} editsTies={editsTies} />
      <Pages
        page={page}
        total={total}
        pageSize={PAGE_SIZE}
        onTurn={(next, how) => void navigate({ search: (kept) => ({ ...kept, page: next }), ...how })}
      />
    </>
  );
}
