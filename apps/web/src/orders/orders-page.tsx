import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { OrderSummary } from '../api/types.js';
import { ClassChangeNotice } from '../class-changes/class-change-notice.js';
import { EmptyView } from '../parts/empty-view.js';
import { PageTitle } from '../parts/page-title.js';
import { QueryView } from '../parts/query-view.js';
import { SampleGuide } from '../sample/sample-guide.js';
import { SampleOffer } from '../sample/sample-offer.js';
import { SetupPanel } from '../setup/setup-panel.js';
import { useMay } from '../shell/session.js';
import { OrderDrop } from './order-drop.js';
import { OrderList } from './order-list.js';

const WHILE_READING_MS = 2000;

/** Somebody's order is being read: the list looks again until it is done. */
function whileReading(orders: readonly OrderSummary[] | undefined): number | false {
  return orders?.some((order) => order.state === 'received') ? WHILE_READING_MS : false;
}

export function OrdersPage() {
  const { t } = useTranslation();
  const mayReceive = useMay('orders.receive');
  const orders = api.useQuery('get', '/api/orders', undefined, {
    refetchInterval: (query) => whileReading(query.state.data),
  });
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
      <QueryView query={orders}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyView title={t('orders.empty')} hint={t('orders.emptyHint')}>
              <p>{mayReceive ? t('orders.emptyNext') : t('orders.noRights')}</p>
            </EmptyView>
          ) : (
            <OrderList orders={rows} />
          )
        }
      </QueryView>
      {orders.data && <SampleOffer hasOrders={orders.data.length > 0} />}
    </>
  );
}
