import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { OrderSummary } from '../api/types.js';
import { ClassChangeNotice } from '../class-changes/class-change-notice.js';
import { EmptyView } from '../parts/empty-view.js';
import { PageTitle } from '../parts/page-title.js';
import { PageTurner } from '../parts/page-turner.js';
import { QueryView } from '../parts/query-view.js';
import { SearchBox } from '../parts/search-box.js';
import { SampleGuide } from '../sample/sample-guide.js';
import { SampleOffer } from '../sample/sample-offer.js';
import { turned } from '../search-values.js';
import { SetupPanel } from '../setup/setup-panel.js';
import { useMay } from '../shell/session.js';
import { OrderDrop } from './order-drop.js';
import { OrderList } from './order-list.js';

const WHILE_READING_MS = 2000;
const PAGE_SIZE = 50;
const route = getRouteApi('/shell/');

/** Somebody's order is being read: the list looks again until it is done. */
function whileReading(orders: readonly OrderSummary[] | undefined): number | false {
  return orders?.some((order) => order.state === 'received') ? WHILE_READING_MS : false;
}

function useOrders() {
  const asked = route.useSearch();
  return api.useQuery(
    'get',
    '/api/orders',
    { params: { query: { ...asked, pageSize: PAGE_SIZE } } },
    { placeholderData: keepPreviousData, refetchInterval: (query) => whileReading(query.state.data?.rows) },
  );
}

export function OrdersPage() {
  const { t } = useTranslation();
  const mayReceive = useMay('orders.receive');
  const orders = useOrders();
  const { search } = route.useSearch();
  return (
    <>
      <div className="page-head">
        <div>
          <PageTitle>{t('orders.title')}</PageTitle>
          <SampleGuide />
        </div>
      </div>
      <SetupPanel />
      <ClassChangeNotice />
      {mayReceive && <OrderDrop />}
      <OrderSearch total={orders.data?.total} />
      <QueryView query={orders}>
        {({ rows, total, next, previous }) =>
          total > 0 ? (
            <>
              <OrderList orders={rows} />
              <OrderPages next={next} previous={previous} />
            </>
          ) : search !== undefined ? (
            <EmptyView title={t('orders.noneFound')} hint={t('orders.noneFoundHint')} />
          ) : (
            <EmptyView title={t('orders.empty')} hint={t('orders.emptyHint')}>
              <p>{mayReceive ? t('orders.emptyNext') : t('orders.noRights')}</p>
            </EmptyView>
          )
        }
      </QueryView>
      {orders.data && <SampleOffer hasOrders={orders.data.total > 0 || search !== undefined} />}
    </>
  );
}

/** Once there are more orders than a page shows, they are looked for. */
function OrderSearch({ total }: { total: number | undefined }) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const { search } = route.useSearch();
  const onSearch = useCallback(
    (typed: string) => void navigate({ search: typed === '' ? {} : { search: typed }, replace: true }),
    [navigate],
  );
  if (search === undefined && (total ?? 0) <= PAGE_SIZE) return null;
  return (
    <div className="toolbar" role="search">
      <SearchBox value={search ?? ''} label={t('orders.search')} onSearch={onSearch} />
    </div>
  );
}

function OrderPages(around: { next: string | null; previous: string | null }) {
  const navigate = route.useNavigate();
  return <PageTurner {...around} onTurn={(cursor) => void navigate({ search: (kept) => turned(kept, { cursor }) })} />;
}
