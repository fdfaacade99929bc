import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { PageTitle } from '../parts/page-title.js';
import { useDemands } from '../roadmaps/use-demands.js';
import type { OrderTableSearch } from '../search-params.js';

interface Props {
  orderId: string;
  order: { readonly number: string | null; readonly date: string | null; readonly title: string | null };
  /** Goes along from one screen to the other. */
  filter: Omit<OrderTableSearch, 'page'>;
  /** Of which screen the heading speaks. */
  words: 'orderTable' | 'orderChart' | 'orderMatrix' | 'orderPromises' | 'roadmaps';
}

/** Which order it is, and the ways to look at what became of it. */
export function OrderProgressHead({ orderId, order: { number, date, title }, filter, words }: Props) {
  const { t } = useTranslation();
  const params = { id: orderId };
  const demandsRoadmaps = useDemands(orderId)?.isDemanding === true;
  return (
    <div className="page-head">
      <div>
        <PageTitle>
          {number === null || date === null
            ? t(`${words}.titleWithout`)
            : t(`${words}.title`, { number, date: formatDate(date) })}
        </PageTitle>
        {title !== null && (
          <p>
            <AsWritten text={title} />
          </p>
        )}
      </div>
      <div className="table-tools no-print">
        <nav className="task-views" aria-label={t('orderTable.views')}>
          <Link to="/orders/$id/table" params={params} search={filter} activeOptions={{ includeSearch: false }}>
            {t('orderTable.short')}
          </Link>
          <Link to="/orders/$id/chart" params={params} search={filter} activeOptions={{ includeSearch: false }}>
            {t('orderChart.short')}
          </Link>
          <Link to="/orders/$id/matrix" params={params} search={filter} activeOptions={{ includeSearch: false }}>
            {t('orderMatrix.short')}
          </Link>
          <Link to="/orders/$id/promises" params={params} activeOptions={{ includeSearch: false }}>
            {t('orderPromises.short')}
          </Link>
          {demandsRoadmaps && (
            <Link to="/orders/$id/roadmaps" params={params} activeOptions={{ includeSearch: false }}>
              {t('roadmaps.short')}
            </Link>
          )}
        </nav>
        <Link to="/orders/$id" params={params}>
          {t('orderTable.toOrder')}
        </Link>
        <Link to="/orders/$id/acquaintance" params={params}>
          {t('acquaintance.link')}
        </Link>
        <Button onClick={() => window.print()}>{t('orderTable.print')}</Button>
      </div>
    </div>
  );
}
