import { useTranslation } from 'react-i18next';
import type { Rehearsal } from '../api/types.js';
import { formatDue, formatMonth } from '../dates/format-date.js';
import { AsWritten } from '../parts/as-written.js';
import { RecordTable } from '../parts/record-table.js';

const BUSIEST_DAYS = 10;

export function RehearsedYear({ year }: { year: Rehearsal }) {
  const { t } = useTranslation();
  const total = year.months.reduce((sum, month) => sum + month.letters, 0);
  return (
    <div className="rehearsal">
      <section>
        <h2>{t('review.rehearsal.months')}</h2>
        <RecordTable
          caption={t('review.rehearsal.months')}
          rows={year.months}
          keyOf={(row) => row.month}
          columns={[
            { key: 'month', title: t('review.rehearsal.month'), cell: (row) => formatMonth(row.month) },
            { key: 'letters', title: t('review.rehearsal.letters'), cell: (row) => row.letters },
            { key: 'tasks', title: t('review.rehearsal.tasksDue'), cell: (row) => row.tasksDue },
          ]}
        />
        <p className="soft">{t('review.rehearsal.total', { count: total })}</p>
      </section>
      <section>
        <h2>{t('review.rehearsal.recipients')}</h2>
        <RecordTable
          caption={t('review.rehearsal.recipients')}
          rows={year.recipients}
          keyOf={(row) => row.name}
          columns={[
            { key: 'name', title: t('review.rehearsal.recipient'), cell: (row) => <AsWritten text={row.name} /> },
            { key: 'letters', title: t('review.rehearsal.letters'), narrow: true, cell: (row) => row.letters },
          ]}
        />
      </section>
      <section>
        <h2>{t('review.rehearsal.busiestDays')}</h2>
        <RecordTable
          caption={t('review.rehearsal.busiestDays')}
          rows={year.days.toSorted((one, other) => other.letters - one.letters).slice(0, BUSIEST_DAYS)}
          keyOf={(row) => row.date}
          columns={[
            { key: 'date', title: t('review.rehearsal.date'), cell: (row) => formatDue(row.date, null) },
            { key: 'letters', title: t('review.rehearsal.letters'), narrow: true, cell: (row) => row.letters },
          ]}
        />
      </section>
      {year.pileUps.length > 0 && (
        <section>
          <h2>{t('review.rehearsal.pileUps')}</h2>
          <RecordTable
            caption={t('review.rehearsal.pileUps')}
            rows={year.pileUps}
            keyOf={(row) => row.date}
            columns={[
              { key: 'date', title: t('review.rehearsal.date'), cell: (row) => formatDue(row.date, null) },
              { key: 'tasks', title: t('review.rehearsal.tasks'), narrow: true, cell: (row) => row.tasks },
              { key: 'people', title: t('review.rehearsal.people'), narrow: true, cell: (row) => row.people },
              {
                key: 'moveTo',
                title: t('review.rehearsal.moveTo'),
                cell: ({ moveTo }) =>
                  moveTo.length === 0
                    ? t('review.rehearsal.noRoom')
                    : moveTo
                        .map(({ date, tasks }) => t('review.rehearsal.move', { date: formatDue(date, null), tasks }))
                        .join('; '),
              },
            ]}
          />
        </section>
      )}
      <section>
        <h2>{t('review.rehearsal.quarters')}</h2>
        <p className="soft">
          {year.quartersWithoutMeeting.length === 0 ? t('view.none') : year.quartersWithoutMeeting.join(', ')}
        </p>
      </section>
      <RowsWithout title={t('review.rehearsal.withoutOwner')} rows={year.withoutOwner} />
      <RowsWithout title={t('review.rehearsal.withoutDate')} rows={year.withoutDate} />
    </div>
  );
}

function RowsWithout({
  title,
  rows,
}: {
  title: string;
  rows: readonly { number: string; title: string; why?: string }[];
}) {
  const { t } = useTranslation();
  return (
    <section>
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p className="soft">{t('view.none')}</p>
      ) : (
        <ul>
          {rows.map((row) => (
            <li key={`${row.number} ${row.title}`}>
              {row.number} {row.title}
              {row.why !== undefined && <span className="soft"> ({row.why})</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
