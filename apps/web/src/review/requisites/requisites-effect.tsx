import { useTranslation } from 'react-i18next';
import type { RequisitesEffect, WarningText } from '../../api/types.js';
import { Moved } from '../../calendars/moved.js';
import { AsWritten } from '../../parts/as-written.js';
import { Disclosure } from '../../parts/disclosure.js';
import { rowAnchor } from '../row-anchor.js';

/** What other requisites would change: how many rows and remarks, and each old and new. */
export function RequisitesEffectPanel({ effect }: { effect: RequisitesEffect }) {
  const { t } = useTranslation();
  const { items, decidedItems, remarksGone, remarksNew } = effect;
  const isNothing = items + decidedItems + remarksGone + remarksNew === 0;
  return (
    <section role="status" className="stack" aria-label={t('requisites.effect.region')}>
      {isNothing && <p>{t('requisites.effect.nothing')}</p>}
      {items > 0 && (
        <Moved label={t('requisites.effect.items', { count: items })} count={items} isOpen>
          {effect.rereadItems.map((row) => (
            <tr key={row.itemId}>
              <td>
                <a href={`#${rowAnchor(row.itemId)}`}>{row.itemNumber}</a> <AsWritten text={row.title} />{' '}
                {row.deadlineText !== '' && <span className="soft">«{row.deadlineText}»</span>}
              </td>
              <td>{row.before}</td>
              <td>{row.after}</td>
            </tr>
          ))}
        </Moved>
      )}
      {decidedItems > 0 && <p>{t('calendars.effect.decided', { count: decidedItems })}</p>}
      <Remarks
        label={t('requisites.effect.gone', { count: remarksGone })}
        count={remarksGone}
        of={effect.goneRemarks}
      />
      <Remarks
        label={t('requisites.effect.new', { count: remarksNew })}
        count={remarksNew}
        of={effect.newRemarks}
        isOpen
      />
    </section>
  );
}

interface RemarksProps {
  label: string;
  count: number;
  of: readonly WarningText[];
  isOpen?: boolean;
}

function Remarks({ label, count, of, isOpen = false }: RemarksProps) {
  const { t } = useTranslation();
  if (count === 0) return null;
  return (
    <Disclosure label={label} startsOpen={isOpen}>
      <ul>
        {of.map(({ where, message }, index) => (
          // Rows of one number may be warned of alike.
          <li key={index}>
            {where}: {message}
          </li>
        ))}
      </ul>
      {of.length < count && <p className="soft">{t('calendars.effect.more', { count: count - of.length })}</p>}
    </Disclosure>
  );
}
