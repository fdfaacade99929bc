import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { PageTitle } from '../parts/page-title.js';
import { QueryView } from '../parts/query-view.js';
import { AcquaintanceTable } from '../tasks/acquaintance-table.js';

const route = getRouteApi('/shell/orders/$id/acquaintance');

/** The acquaintance sheet of an order, to be looked through or printed. */
export function AcquaintancePage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const sheet = api.useQuery('get', '/api/orders/{id}/acquaintance', { params: { path: { id } } });
  return (
    <QueryView query={sheet} skeletonRows={12} isPage>
      {(rows) => (
        <>
          <div className="page-head">
            <div>
              <nav className="crumbs" aria-label={t('tasks.page.crumbs')}>
                <Link to="/orders/$id/table" params={{ id }} search={{}}>
                  {t('acquaintance.order')}
                </Link>
              </nav>
              <PageTitle>{t('acquaintance.title')}</PageTitle>
            </div>
            <div className="no-print">
              <Button onClick={() => window.print()}>{t('tasks.page.print')}</Button>
            </div>
          </div>
          <p role="status">
            {t('acquaintance.counted', {
              read: rows.filter(({ acknowledgedAt }) => acknowledgedAt !== null).length,
              count: rows.length,
            })}
          </p>
          <AcquaintanceTable rows={rows} />
        </>
      )}
    </QueryView>
  );
}
