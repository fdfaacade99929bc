import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import type { RoadmapBoard, RoadmapsWith } from '../api/types.js';
import { OrderProgressHead } from '../order-table/order-progress-head.js';
import { EmptyView } from '../parts/empty-view.js';
import { WHILE_FOLLOWING_MS } from '../parts/following-progress.js';
import { PageTurner } from '../parts/page-turner.js';
import { QueryView } from '../parts/query-view.js';
import { SearchBox } from '../parts/search-box.js';
import { ROADMAPS_WITH } from '../search-params.js';
import { turned } from '../search-values.js';
import { useMay } from '../shell/session.js';
import { RoadmapTable } from './roadmap-table.js';
import { RowsBelow } from './rows-below.js';

const PAGE_SIZE = 100;
const CHOICES = Object.keys(ROADMAPS_WITH) as RoadmapsWith[];
const route = getRouteApi('/shell/orders/$id/roadmaps');

/** Who of those of whom the order demands roadmaps has one, and who has none. */
export function RoadmapsPage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  const board = api.useQuery(
    'get',
    '/api/orders/{id}/roadmaps',
    { params: { path: { id }, query: { ...filter, pageSize: PAGE_SIZE } } },
    {
      ...{ placeholderData: keepPreviousData, staleTime: 0 },
      refetchInterval: ({ state }) => (state.data?.underWay === true ? WHILE_FOLLOWING_MS : false),
    },
  );
  return (
    <QueryView query={board} isPage>
      {(loaded) => (
        <>
          <OrderProgressHead orderId={id} order={loaded} filter={{}} words="roadmaps" />
          <Counts orderId={id} counts={loaded.counts} />
          {loaded.underWay && (
            <p className="soft" role="status">
              {t('roadmaps.underWay')}
            </p>
          )}
          <div className="toolbar" role="search">
            <SearchBox
              value={filter.search ?? ''}
              onSearch={(search) =>
                void navigate({
                  search: ({ only }) => ({ ...(only && { only }), ...(search !== '' && { search }) }),
                  replace: true,
                })
              }
            />
            <Select
              className="filter"
              aria-label={t('roadmaps.only')}
              placeholder={t('orderTable.all')}
              allowClear
              value={filter.only ?? null}
              options={CHOICES.map((value) => ({ value, label: t(`roadmaps.with.${value}`) }))}
              onChange={(only) =>
                void navigate({
                  search: ({ search }) => ({ ...(search && { search }), ...(only && { only }) }),
                  replace: true,
                })
              }
            />
          </div>
          {loaded.rows.length === 0 ? (
            <EmptyView title={t('roadmaps.empty')} hint={t('roadmaps.emptyHint')} />
          ) : (
            <RoadmapTable rows={loaded.rows} />
          )}
          <PageTurner
            next={loaded.next}
            previous={loaded.previous}
            onTurn={(cursor) => void navigate({ search: (kept) => turned(kept, { cursor }) })}
          />
          <RowsBelow rows={loaded.takenOver} />
        </>
      )}
    </QueryView>
  );
}

function Counts({ orderId, counts }: { orderId: string; counts: RoadmapBoard['counts'] }) {
  const { t } = useTranslation();
  const mayRemind = useMay('letters.send_now');
  return (
    <div className="panel-gap">
      <ul className="figures" aria-label={t('roadmaps.figures')}>
        <li>{t('roadmaps.total', { count: counts.total })}</li>
        {CHOICES.map((only) => (
          <li key={only} className={only === 'late' && counts.late > 0 ? 'late' : undefined}>
            {t(`roadmaps.with.${only}`)}:{' '}
            <Link to="/orders/$id/roadmaps" params={{ id: orderId }} search={{ only }}>
              {counts[only]}
            </Link>
          </li>
        ))}
      </ul>
      {mayRemind && counts.late > 0 && (
        <Link className="no-print" to="/debtors" search={{ orderId }}>
          {t('roadmaps.remind')}
        </Link>
      )}
    </div>
  );
}
