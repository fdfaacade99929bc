import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../dates/format-date.js';
import { Disclosure } from '../../parts/disclosure.js';
import { useReviewHistory } from '../order-queries.js';
import { useReviewedOrder } from '../reviewed-order.js';

/** Who changed what at review, the last change first; absent where nobody did. */
export function ReviewHistory() {
  const { t } = useTranslation();
  const { id } = useReviewedOrder();
  const { data } = useReviewHistory(id);
  if (data === undefined || data.steps.length === 0) return null;
  return (
    <div className="panel-gap no-print">
      <Disclosure label={t('desk.history.title', { count: data.steps.length })}>
        <ol className="panel review-history" reversed>
          {data.steps.map((step) => (
            <li key={step.id}>
              {step.text}{' '}
              <span className="soft">
                {step.who}, {formatInstant(step.at)}
              </span>
            </li>
          ))}
        </ol>
      </Disclosure>
    </div>
  );
}
