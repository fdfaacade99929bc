import { useTranslation } from 'react-i18next';
import type { Item, WarningText } from '../api/types.js';
import { Disclosure } from '../parts/disclosure.js';
import { groupWarnings, type WarningGroup, type WarningPlace } from './group-warnings.js';
import { useReviewedOrder } from './reviewed-order.js';
import { rowAnchor } from './row-anchor.js';

interface Props {
  warnings: readonly WarningText[];
  items: readonly Item[];
  /** The order waits to be checked, so its remarks are opened where they are few. */
  isAsked: boolean;
}

/** So many remarks are read at a glance; more are left to the filters of the rows. */
const FEW = 8;

export function WarningsPanel({ warnings, items, isAsked }: Props) {
  const { t } = useTranslation();
  if (warnings.length === 0) return isAsked ? <p className="soft">{t('review.warnings.none')}</p> : null;
  const groups = groupWarnings(warnings, items);
  const toCheck = groups.filter((group) => group.level === 'warn');
  const toKnow = groups.filter((group) => group.level === 'info');
  const checkCount = warnings.filter((warning) => warning.level === 'warn').length;
  const startsOpen = isAsked && checkCount <= FEW;
  return (
    <section className="panel warnings no-print" aria-label={t('review.warnings.title', { count: warnings.length })}>
      {toCheck.length > 0 && (
        <Disclosure label={t('review.warnings.title', { count: checkCount })} startsOpen={startsOpen}>
          <WarningGroups groups={toCheck} />
        </Disclosure>
      )}
      {toKnow.length > 0 && (
        <Disclosure label={`${t('review.warnings.infoTitle')}: ${warnings.length - checkCount}`}>
          <WarningGroups groups={toKnow} />
        </Disclosure>
      )}
    </section>
  );
}

/** Remarks whose remedy lies in the requisites of the order. */
const ABOUT_REQUISITES: readonly string[] = [
  'no-period',
  'period-missing',
  'season-period',
  'two-years-period',
  'no-issuer-line',
  'controller-unread',
  'no-controller',
  'controllers-several',
  'order-number-mismatch',
  'number-form',
  'drafter-in-signature',
  'due-outside-period',
  'due-before-order',
  'year-before',
  'context-date',
];

function WarningGroups({ groups }: { groups: readonly WarningGroup[] }) {
  const { t } = useTranslation();
  const { isEditable, editRequisites } = useReviewedOrder();
  return (
    <ul className="warning-groups">
      {groups.map((group) => (
        <li key={`${group.level}-${group.code}`}>
          {group.lines.map((line) => (
            <p key={line.message}>
              {line.message} <WarningPlaces places={line.places} />
            </p>
          ))}
          {group.remedies.map((remedy) => (
            <p key={remedy} className="soft">
              {remedy}
            </p>
          ))}
          {isEditable && ABOUT_REQUISITES.includes(group.code) && (
            <button type="button" className="disclosure-button" onClick={editRequisites}>
              {t('requisites.edit')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function WarningPlaces({ places }: { places: readonly WarningPlace[] }) {
  const { t } = useTranslation();
  return (
    <span className="warning-places">
      {places.map(({ where, inFile, itemId }, index) => (
        <span key={index} className="soft">
          {itemId === null ? (
            where
          ) : (
            <a href={`#${rowAnchor(itemId)}`} aria-label={t('review.warnings.row', { number: where })}>
              {where}
            </a>
          )}
          {inFile !== null && ` (${inFile})`}
        </span>
      ))}
    </span>
  );
}
