import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { OrderPromises } from '../api/types.js';
import { OrderProgressHead } from '../order-table/order-progress-head.js';
import { EmptyView } from '../parts/empty-view.js';
import { Pages } from '../parts/pages.js';
import { QueryView } from '../parts/query-view.js';
import { PROMISES_CHANGED, type PromiseChanged } from '../search-params.js';
import { ChangedTable } from './changed-table.js';

const PAGE_SIZE = 50;
const CHOICES = Object.keys(PROMISES_CHANGED) as PromiseChanged[];
const NO_FILTER = {};
const route = getRouteApi('/shell/orders/$id/promises');

/** What an order promised and what was moved or dropped since, by whom and why. */
export function OrderPromisesPage() {
  const { id } = route.useParams();
  const { page = 1, only } = route.useSearch();
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const promises = api.useQuery(
    'get',
    '/api/orders/{id}/promises',
    { params: { path: { id }, query: { page, pageSize: PAGE_SIZE, ...(only && { only }) } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <QueryView query={promises} skeletonRows={8} isPage>
      {(loaded) => (
        <>
          <OrderProgressHead orderId={id} order={loaded} filter={NO_FILTER} words="orderPromises" />
          <Counts promises={loaded} />
          <div className="toolbar" role="search">
            <Select
              className="filter"
              aria-label={t('orderPromises.only')}
              placeholder={t('orderPromises.all')}
              allowClear
              value={only ?? null}
              options={CHOICES.map((value) => ({ value, label: t(`orderPromises.with.${value}`) }))}
              onChange={(value) => void navigate({ search: value ? { only: value } : {}, replace: true })}
            />
          </div>
          {loaded.rows.length > 0 && <ChangedTable rows={loaded.rows} />}
          {loaded.total === 0 &&
            (only === undefined ? (
              <EmptyView title={t('orderPromises.none')} hint={t('orderPromises.noneHint')} />
            ) : (
              <EmptyView title={t('orderPromises.noneSuch')} hint={t('orderTable.noneHint')} />
            ))}
          <Pages
            {...{ page, total: loaded.total, pageSize: PAGE_SIZE }}
            label={t('orderPromises.pages')}
            onTurn={(next, how) => void navigate({ search: (kept) => ({ ...kept, page: next }), ...how })}
          />
        </>
      )}
    </QueryView>
  );
}

function Counts({ promises: { givenCount, movedCount, droppedCount } }: { promises: OrderPromises }) {
  const { t } = useTranslation();
  const kept = givenCount - movedCount - droppedCount;
  return (
    <div className="panel-gap">
      <p role="status">
        {t('orderPromises.given', { count: givenCount })}:{' '}
        {t('orderPromises.counts', { kept, moved: movedCount, dropped: droppedCount })}
      </p>
      <p className="soft">{t('orderPromises.hint')}</p>
    </div>
  );
}
