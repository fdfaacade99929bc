import { useTranslation } from 'react-i18next';
import type { Acquaintance } from '../api/types.js';
import { formatInstant } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { type RecordColumn, RecordTable } from '../parts/record-table.js';

/** The acquaintance sheet (лист ознакомления): whom it was sent to and who said that he has read it. */
export function AcquaintanceTable({ rows }: { rows: readonly Acquaintance[] }) {
  const { t } = useTranslation();
  const columns: readonly RecordColumn<Acquaintance>[] = [
    { key: 'name', title: t('acquaintance.person'), cell: ({ name }) => <AsWritten text={name} /> },
    {
      key: 'organisation',
      title: t('acquaintance.organisation'),
      cell: ({ organisation }) => <AsWritten text={organisation} />,
    },
    {
      key: 'shown',
      title: t('acquaintance.shown'),
      narrow: true,
      cell: ({ shownAt }) => (shownAt === null ? t('acquaintance.notShown') : formatInstant(shownAt)),
    },
    {
      key: 'read',
      title: t('acquaintance.read'),
      cell: ({ acknowledgedAt, acknowledgedBy }) =>
        acknowledgedAt === null ? (
          ''
        ) : (
          <>
            {formatInstant(acknowledgedAt)}
            {acknowledgedBy !== null && (
              <div className="record-sub">{t('acquaintance.by', { name: acknowledgedBy })}</div>
            )}
          </>
        ),
    },
  ];
  return (
    <RecordTable caption={t('acquaintance.title')} columns={columns} rows={rows} keyOf={({ personId }) => personId} />
  );
}
