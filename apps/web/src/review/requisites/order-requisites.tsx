import { useTranslation } from 'react-i18next';
import type { OrderDetail } from '../../api/types.js';
import { OrderProfile } from '../../calendars/order-profile.js';
import { formatDate } from '../../dates/format-date.js';
import { AsWritten, languageOf } from '../../parts/as-written.js';
import { Disclosure } from '../../parts/disclosure.js';
import { NameInDirectory } from '../names/name-chooser.js';
import { useReviewedOrder } from '../reviewed-order.js';
import { OrderAcceptance } from './order-acceptance.js';
import { BY_SIGNATORY } from './requisites-draft.js';

function joined(...parts: (string | null)[]): string | null {
  const said = parts.filter((part) => part !== null && part !== '');
  return said.length === 0 ? null : said.join(', ');
}

function controllerInWords({ controller, controllerPosition, signatory }: OrderDetail, words: string): string | null {
  if (controller !== BY_SIGNATORY) return joined(controller, controllerPosition);
  return joined(words, signatory);
}

export function OrderRequisites({ order }: { order: OrderDetail }) {
  const { t } = useTranslation();
  const period =
    order.periodStart !== null && order.periodEnd !== null
      ? t('review.periodOf', { from: formatDate(order.periodStart), to: formatDate(order.periodEnd) })
      : null;
  const facts: [string, string | null][] = [
    [t('review.issuer'), order.issuer],
    [t('review.period'), period],
    [t('review.controller'), controllerInWords(order, t('review.signatoryControls'))],
    [t('review.signatory'), joined(order.signatory, order.signatoryPosition)],
    [t('review.drafter'), order.drafter],
    [t('review.distribution'), order.distribution],
    [t('review.fileName'), order.fileName],
  ];
  return (
    <div className="panel stack">
      <dl className="facts">
        {facts.map(([name, value]) => (
          <FactRow key={name} name={name} value={value} />
        ))}
      </dl>
      <PeopleInDirectory order={order} />
      {order.state !== 'received' && <OrderAcceptance order={order} />}
      {order.state !== 'received' && <OrderProfile orderId={order.id} isOpen={order.state === 'read'} />}
      {order.abbreviations.length > 0 && (
        <section>
          <h3>{t('review.abbreviations')}</h3>
          <dl className="facts">
            {order.abbreviations.map(({ abbr, expansion }) => (
              <FactRow key={abbr} name={abbr} value={expansion} />
            ))}
          </dl>
        </section>
      )}
      {order.otherClauses.length > 0 && (
        <section>
          <h3>{t('review.otherClauses')}</h3>
          {order.otherClauses.map((clause) => (
            <p key={clause.number}>
              {clause.number}. <AsWritten text={clause.text} />
            </p>
          ))}
        </section>
      )}
      <a href={`/api/orders/${order.id}/source`} target="_blank" rel="noreferrer">
        {t('review.source')}
      </a>
    </div>
  );
}

/** Whom of the directory the people above the order mean, as the names of its rows do. */
function PeopleInDirectory({ order: { controller, signatory } }: { order: OrderDetail }) {
  const { t } = useTranslation();
  const { isEditable } = useReviewedOrder();
  if (!isEditable) return null;
  const names = new Set([controller === BY_SIGNATORY ? null : controller, signatory]);
  return [...names].map(
    (name) =>
      name !== null && (
        <Disclosure key={name} label={t('requisites.who', { name })}>
          <NameInDirectory name={name} />
        </Disclosure>
      ),
  );
}

function FactRow({ name, value }: { name: string; value: string | null }) {
  const { t } = useTranslation();
  return (
    <>
      <dt lang={languageOf(name)}>{name}</dt>
      <dd>{value === null ? <span className="soft">{t('review.notRead')}</span> : <AsWritten text={value} />}</dd>
    </>
  );
}
