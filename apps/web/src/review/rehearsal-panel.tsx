import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OrderDetail } from '../api/types.js';
import { formatDate } from '../dates/format-date.js';
import { Disclosure } from '../parts/disclosure.js';
import { QueryView } from '../parts/query-view.js';
import { useRehearsal } from './order-queries.js';
import { rehearsalPeriod } from './rehearsal-period.js';
import { RehearsedYear } from './rehearsed-year.js';

export function RehearsalPanel({ order }: { order: OrderDetail }) {
  const { t } = useTranslation();
  return (
    <section className="panel-gap no-print" aria-label={t('review.rehearsal.title')}>
      <Disclosure label={t('review.rehearsal.title')}>
        <p className="soft">{t('review.rehearsal.hint')}</p>
        <div className="panel">
          {rehearsalPeriod(order) === null ? <p>{t('review.rehearsal.noPeriod')}</p> : <Rehearsed order={order} />}
        </div>
      </Disclosure>
    </section>
  );
}

function Rehearsed({ order }: { order: OrderDetail }) {
  const { t } = useTranslation();
  const rehearsal = useRehearsal(order);
  return (
    <QueryView query={rehearsal} skeletonRows={4}>
      {(year) => (
        <>
          <p>{t('review.rehearsal.period', { from: formatDate(year.from), to: formatDate(year.to) })}</p>
          {year.undecided.length > 0 && (
            <Alert
              type="warning"
              showIcon
              title={t('review.rehearsal.undecided', { names: year.undecided.join(', ') })}
              description={t('review.rehearsal.undecidedHint')}
            />
          )}
          <RehearsedYear year={year} />
        </>
      )}
    </QueryView>
  );
}
