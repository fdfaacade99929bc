import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TermElsewhere } from '../api/types.js';
import { formatDate } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';

/** The bodies in which somebody sits, and the schools to which he, or an organisation, is attached. */
export function TermsElsewhere({ terms }: { terms: readonly TermElsewhere[] }) {
  const { t } = useTranslation();
  return (
    <ul className="plain-list">
      {terms.map(({ organisationId, organisationName, seat, fromDay, toDay }) => (
        <li key={`${organisationId} ${seat} ${fromDay}`}>
          <Link to="/directory/organisations/$id" params={{ id: organisationId }}>
            <AsWritten text={organisationName} />
          </Link>
          <div className="record-sub">
            {t(`organisation.seat.${seat}`)}{' '}
            {toDay === null
              ? t('organisation.since', { day: formatDate(fromDay) })
              : t('organisation.fromTo', { from: formatDate(fromDay), to: formatDate(toDay) })}
          </div>
        </li>
      ))}
    </ul>
  );
}
