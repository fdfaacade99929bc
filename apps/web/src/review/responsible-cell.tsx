import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../api/types.js';
import { useReviewedOrder } from './reviewed-order.js';

/** The order's own words; under them, who of the named has no address yet. */
export function ResponsibleCell({ item }: { item: Item }) {
  const { t } = useTranslation();
  const { withoutAddress } = useReviewedOrder();
  const parties = [...item.responsible, ...item.executors];
  const addressless = parties.filter((party) => party.directoryId !== null && withoutAddress.has(party.directoryId));
  const words = item.responsibleText ?? parties.map((party) => party.name).join(', ');
  return (
    <>
      <div>{words === '' ? <span className="attention">{t('review.noResponsible')}</span> : words}</div>
      {addressless.length > 0 && (
        <div className="record-sub no-print">
          {t('review.addressless')}
          {addressless.map((party, index) => (
            <Fragment key={party.name}>
              {index > 0 && ', '}
              <Link to="/directory" search={{ search: party.name }}>
                {party.name}
              </Link>
            </Fragment>
          ))}
        </div>
      )}
    </>
  );
}
