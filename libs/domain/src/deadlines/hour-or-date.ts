import type { DeadlineReading } from './deadline-reading.js';
import type { Place } from './language/tree.js';
import type { Schedule } from './schedule.js';

/** Flag of a schedule some digits of which may be an hour as well as days or a date. */
export const HOUR_OR_DATE = 'hour-or-date';

/**
 * One reading of a phrase in which an hour may be a date («9 мая, 12-15», «15.09.2024, 20.12»), with the other one in its alternatives
 * and a warning. Where only one of them can be read there is no doubt.
 */
export function hourOrDate(
  likelier: DeadlineReading,
  other: DeadlineReading,
  phrase: string,
  { from, to }: Place,
): DeadlineReading {
  if (!isRead(other)) return likelier;
  if (!isRead(likelier)) return other;
  const differs = (one: Schedule, among: DeadlineReading): boolean =>
    !among.schedules.some((schedule) => saysTheSame(one, schedule));
  const alternatives = other.schedules.filter((one) => differs(one, likelier)).map(flagged);
  const at = likelier.schedules.findIndex((one) => differs(one, other));
  if (at < 0 || alternatives.length === 0) return likelier;
  return {
    ...likelier,
    schedules: likelier.schedules.map((one, index) =>
      index === at ? { ...flagged(one), alternatives: [...(one.alternatives ?? []), ...alternatives] } : one,
    ),
    warnings: [
      ...likelier.warnings,
      {
        level: 'warn',
        code: HOUR_OR_DATE,
        where: '',
        values: { text: phrase.slice(from, to), at: from + 1, from, to },
      },
    ],
  };
}

function isRead({ schedules }: DeadlineReading): boolean {
  return schedules.every(({ kind }) => kind !== 'unparsed');
}

function saysTheSame(one: Schedule, other: Schedule): boolean {
  return JSON.stringify([one.kind, one.occurrences]) === JSON.stringify([other.kind, other.occurrences]);
}

function flagged(schedule: Schedule): Schedule {
  return { ...schedule, flags: [...(schedule.flags ?? []), HOUR_OR_DATE] };
}
