import type { DeadlineReading } from './deadline-reading.js';
import { ordered } from './resolve/window.js';
import type { Schedule, Warning } from './schedule.js';

/** What some words of a phrase may mean; the warning and the flag of the schedules have this name: an hour or a date («9 мая, 12-15»), a report or a length («за 9 месяцев до 15 октября»), quarters of the calendar or of the school year. */
export type Doubt = 'hour-or-date' | 'parts-of-year' | 'report-or-length';

export interface DoubtfulWords {
  readonly code: Doubt;
  readonly text: string;
  readonly from: number;
}

/**
 * The likelier of two readings of a phrase, with the other one in its alternatives and a warning. Where only the
 * likelier one can be read there is no doubt; the other one alone is still told of.
 */
export function eitherReading(
  likelier: DeadlineReading,
  other: DeadlineReading,
  doubt: DoubtfulWords,
): DeadlineReading {
  if (!isRead(other)) return likelier;
  if (!isRead(likelier)) return { ...other, warnings: [...other.warnings, warningOf(doubt)] };
  const differs = (one: Schedule, among: DeadlineReading): boolean =>
    !among.schedules.some((schedule) => saysTheSame(one, schedule));
  const flagged = (one: Schedule): Schedule => withFlag(one, doubt.code);
  const alternatives = other.schedules.filter((one) => differs(one, likelier)).map(flagged);
  const at = likelier.schedules.findIndex((one) => differs(one, other));
  if (alternatives.length === 0) return likelier;
  return {
    ...likelier,
    schedules: likelier.schedules.map((one, index) =>
      index === Math.max(at, 0)
        ? {
            ...flagged(one),
            alternatives: [...(one.alternatives ?? []), ...(at < 0 ? [flagged(together(other))] : alternatives)],
          }
        : one,
    ),
    warnings: [...likelier.warnings, warningOf(doubt)],
  };
}

export function warningOf({ code, text, from }: DoubtfulWords): Warning {
  return { level: 'warn', code, where: '', values: { text, at: from + 1, from, to: from + text.length } };
}

/** What the other reading has besides all that the likelier one has cannot take the place of any of it: it comes as a whole. */
function together({ schedules }: DeadlineReading): Schedule {
  const occurrences = ordered(schedules.flatMap((one) => one.occurrences));
  return { kind: 'recurring', occurrences };
}

function isRead({ schedules }: DeadlineReading): boolean {
  return schedules.every(({ kind }) => kind !== 'unparsed');
}

function saysTheSame(one: Schedule, other: Schedule): boolean {
  return JSON.stringify([one.kind, one.occurrences]) === JSON.stringify([other.kind, other.occurrences]);
}

function withFlag(schedule: Schedule, flag: Doubt): Schedule {
  return { ...schedule, flags: [...(schedule.flags ?? []), flag] };
}
