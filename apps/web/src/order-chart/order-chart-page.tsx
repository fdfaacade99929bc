import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { OrderChart } from '../api/types.js';
import { formatDate } from '../dates/format-date.js';
import { OrderProgressHead } from '../order-table/order-progress-head.js';
import { RowFilters } from '../order-table/row-filters.js';
import { EmptyView } from '../parts/empty-view.js';
import { Pages } from '../parts/pages.js';
import { QueryView } from '../parts/query-view.js';
import { ChartLegend } from './chart-legend.js';
import { ChartTable } from './chart-table.js';

const route = getRouteApi('/shell/orders/$id/chart');

/** The dates of an order's rows as bars: as approved against as they stand today. */
export function OrderChartPage() {
  const { id } = route.useParams();
  const { page = 1, ...filter } = route.useSearch();
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const chart = api.useQuery(
    'get',
    '/api/orders/{id}/chart',
    { params: { path: { id }, query: { ...filter, page } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <QueryView query={chart} skeletonRows={12} isPage>
      {(loaded) => (
        <>
          <OrderProgressHead orderId={id} order={loaded} filter={filter} words="orderChart" />
          <RowFilters filter={filter} onChange={(search) => void navigate({ search, replace: true })} />
          <Rows orderId={id} chart={loaded} />
          <Pages
            page={page}
            total={loaded.total}
            pageSize={loaded.pageSize}
            label={t('orderTable.pages')}
            onTurn={(next, how) => void navigate({ search: (kept) => ({ ...kept, page: next }), ...how })}
          />
        </>
      )}
    </QueryView>
  );
}

function Rows({ orderId, chart }: { orderId: string; chart: OrderChart }) {
  const { t } = useTranslation();
  if (chart.rows.length === 0) {
    return (
      <EmptyView title={t('orderTable.none')} hint={t('orderTable.noneHint')}>
        <Link to="/orders/$id/chart" params={{ id: orderId }} search={{}}>
          {t('orderTable.clear')}
        </Link>
      </EmptyView>
    );
  }
  return (
    <>
      <p className="soft" role="status">
        {t('orderTable.rows', { count: chart.total })}, {t('orderChart.asOf', { date: formatDate(chart.today) })}
      </p>
      <ChartLegend />
      <ChartTable orderId={orderId} chart={chart} />
    </>
  );
}
