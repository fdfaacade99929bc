import { useTranslation } from 'react-i18next';
import type { ScheduleText } from '../api/types.js';
import { Disclosure } from '../parts/disclosure.js';

const SHOWN_AT_ONCE = 4;

/** What the words mean: the reading in a line, then every date with the day of the week and its shift off a day off. */
export function DeadlineReading({ schedules }: { schedules: readonly ScheduleText[] }) {
  return (
    <div className="deadline-reading">
      {schedules.map((schedule) => (
        <div
          key={`${schedule.kind}-${schedule.text}`}
          className={schedule.kind === 'unparsed' ? 'attention' : undefined}
        >
          <div>{schedule.text}</div>
          <OccurrenceDates schedule={schedule} />
        </div>
      ))}
    </div>
  );
}

function OccurrenceDates({ schedule }: { schedule: ScheduleText }) {
  const { t } = useTranslation();
  const dates = schedule.occurrences.map((occurrence) => occurrence.dueText);
  if (dates.length === 0) return null;
  const atOnce = dates.slice(0, SHOWN_AT_ONCE);
  const later = dates.slice(SHOWN_AT_ONCE);
  return (
    <>
      <DateList dates={atOnce} />
      {later.length > 0 && (
        <Disclosure label={t('review.occurrences', { count: later.length })}>
          <DateList dates={later} />
        </Disclosure>
      )}
    </>
  );
}

function DateList({ dates }: { dates: readonly string[] }) {
  return (
    <ul className="deadline-dates">
      {dates.map((date) => (
        <li key={date}>{date}</li>
      ))}
    </ul>
  );
}
