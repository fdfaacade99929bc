import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Item } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { NameChooser } from './names/name-chooser.js';
import { useReviewedOrder } from './reviewed-order.js';

/** The order's own words; under them, who of the named has no address yet. */
export function ResponsibleCell({ item }: { item: Item }) {
  const { t } = useTranslation();
  const parties = [...item.responsible, ...item.executors];
  const words = item.responsibleText ?? parties.map((party) => party.name).join(', ');
  return (
    <>
      <div>
        {words === '' ? <span className="attention">{t('review.noResponsible')}</span> : <AsWritten text={words} />}
      </div>
      <Addressless parties={parties} />
      <NameChooser parties={parties} />
    </>
  );
}

/** Names are repeated only where some of the row have an address and some have not. */
function Addressless({ parties }: { parties: Item['responsible'] }) {
  const { t } = useTranslation();
  const { withoutAddress } = useReviewedOrder();
  const addressless = parties.filter((party) => party.directoryId !== null && withoutAddress.has(party.directoryId));
  if (addressless.length === 0) return null;
  const names = addressless.map((party) => party.name).join(', ');
  return (
    <div className="record-sub no-print">
      <Link
        to="/directory"
        search={{ withoutAddress: true, ...(addressless.length === 1 && { search: addressless[0]?.name ?? '' }) }}
      >
        {t('review.addressless')}
        {addressless.length < parties.length && (
          <>
            : <AsWritten text={names} />
          </>
        )}
      </Link>
    </div>
  );
}
