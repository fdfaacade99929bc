import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { OrderProgressHead } from '../order-table/order-progress-head.js';
import { RowFilters } from '../order-table/row-filters.js';
import { EmptyView } from '../parts/empty-view.js';
import { PageTurner } from '../parts/page-turner.js';
import { type OnTurn, Pages } from '../parts/pages.js';
import { QueryView } from '../parts/query-view.js';
import { turned } from '../search-values.js';
import { MatrixTable } from './matrix-table.js';

/** So many rows stand side by side on a sheet. */
const ROWS_A_PAGE = 10;
const route = getRouteApi('/shell/orders/$id/matrix');

/** Who has done what: the organisations of an order against its rows. */
export function OrderMatrixPage() {
  const { id } = route.useParams();
  const { page = 1, bodies, ...filter } = route.useSearch();
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const matrix = api.useQuery(
    'get',
    '/api/orders/{id}/matrix',
    {
      params: {
        path: { id },
        query: { ...filter, page, pageSize: ROWS_A_PAGE, ...(bodies !== undefined && { bodyCursor: bodies }) },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <QueryView query={matrix} skeletonRows={12} isPage>
      {(loaded) => (
        <>
          <OrderProgressHead orderId={id} order={loaded} filter={filter} words="orderMatrix" />
          <RowFilters filter={filter} onChange={(search) => void navigate({ search, replace: true })} />
          {loaded.total === 0 || loaded.bodyTotal === 0 ? (
            <EmptyView title={t('orderMatrix.none')} hint={t('orderTable.noneHint')}>
              <Link to="/orders/$id/matrix" params={{ id }} search={{}}>
                {t('orderTable.clear')}
              </Link>
            </EmptyView>
          ) : (
            <>
              <p className="soft" role="status">
                {t('orderMatrix.bodies', { count: loaded.bodyTotal })}, {t('orderTable.rows', { count: loaded.total })}
              </p>
              <Leaves
                name={t('orderMatrix.rowPages')}
                {...{ page, total: loaded.total, pageSize: ROWS_A_PAGE }}
                onTurn={(next, how) => void navigate({ search: (kept) => ({ ...kept, page: next }), ...how })}
              />
              <MatrixTable orderId={id} matrix={loaded} />
              <PageTurner
                next={loaded.bodyNext}
                previous={loaded.bodyPrevious}
                label={t('orderMatrix.bodyPages')}
                onTurn={(bodies) => void navigate({ search: (kept) => turned(kept, { bodies }) })}
              />
            </>
          )}
        </>
      )}
    </QueryView>
  );
}

interface LeavesProps {
  name: string;
  page: number;
  total: number;
  pageSize: number;
  onTurn: OnTurn;
}

function Leaves({ name, page, total, pageSize, onTurn }: LeavesProps) {
  const pages = <Pages {...{ page, total, pageSize, onTurn }} />;
  if (total <= pageSize) return pages;
  return (
    <nav className="matrix-pages no-print" aria-label={name}>
      <span className="soft">{name}</span>
      {pages}
    </nav>
  );
}
