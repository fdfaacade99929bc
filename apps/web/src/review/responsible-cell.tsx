import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Item } from '../api/types.js';
import { AsWritten } from '../parts/as-written.js';
import { DisclosureButton } from '../parts/disclosure.js';
import { useDesk } from './desk/desk.js';
import { useReviewedOrder } from './reviewed-order.js';
import { useSpokenNumber } from './spoken-numbers.js';

interface Props {
  item: Item;
  /** The row under this one that compares its names with the directory. */
  belowId: string;
  isCompared: boolean;
}

/** The order's own words; under them, who of the named has no address yet, and the way to say whom they mean. */
export function ResponsibleCell({ item, belowId, isCompared }: Props) {
  const { t } = useTranslation();
  const number = useSpokenNumber(item);
  const { isEditable } = useReviewedOrder();
  const desk = useDesk();
  const parties = [...item.responsible, ...item.executors];
  const words = item.responsibleText ?? item.responsible.map((party) => party.name).join(', ');
  const beside = item.executors.filter(({ name }) => !words.includes(name)).map(({ name }) => name);
  return (
    <>
      <div>
        {words === '' ? <span className="attention">{t('review.noResponsible')}</span> : <AsWritten text={words} />}
      </div>
      {beside.length > 0 && (
        <div className="record-sub">
          {t('review.executors')}: <AsWritten text={beside.join(', ')} />
        </div>
      )}
      <ClassSizes parties={parties} />
      <Addressless parties={parties} />
      {isEditable && parties.length > 0 && (
        <div className="no-print">
          <DisclosureButton
            label={t('names.compare')}
            spokenLabel={t('names.compareOf', { number })}
            controls={belowId}
            isOpen={isCompared}
            onPress={() => desk.turnBelow(item.id, 'names')}
          />
        </div>
      )}
    </>
  );
}

/** How many organisations the classes among the named mean, before each of them gets a task of its own. */
function ClassSizes({ parties }: { parties: Item['responsible'] }) {
  const { t } = useTranslation();
  const { classSizes, isConfirmed } = useReviewedOrder();
  if (isConfirmed) return null;
  return parties.map(({ name, directoryId }) => {
    const count = directoryId === null ? undefined : classSizes.get(directoryId);
    if (directoryId === null || count === undefined) return null;
    return (
      <div key={directoryId} className={count === 0 ? 'record-sub attention' : 'record-sub'}>
        <AsWritten text={name} /> – {t('review.classSize', { count })}
      </div>
    );
  });
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
