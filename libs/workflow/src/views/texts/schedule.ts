import type { LocalDate } from '@domain/calendar';
import type { Schedule, ScheduleKind } from '@domain/deadlines';
import { formatDate, formatDueWithShift, formatRange, say } from '@domain/texts';

export interface OccurrenceText {
  readonly start: LocalDate;
  readonly due: LocalDate;
  readonly controlDate: LocalDate;
  readonly shifted: boolean;
  readonly dueText: string;
}

export interface ScheduleText {
  readonly kind: ScheduleKind;
  readonly text: string;
  readonly occurrences: OccurrenceText[];
  readonly externalPlan: string | null;
  readonly runsTo: LocalDate | null;
}

/** A schedule in a few words, with its dates as they are after the shift off days off. */
export function scheduleText(schedule: Schedule, shiftDue: (due: LocalDate) => LocalDate): ScheduleText {
  return {
    kind: schedule.kind,
    text: shortText(schedule),
    occurrences: schedule.occurrences.map(({ start, due }) => {
      const controlDate = shiftDue(due);
      return { start, due, controlDate, shifted: controlDate !== due, dueText: formatDueWithShift(due, controlDate) };
    }),
    externalPlan: schedule.externalPlan ?? null,
    runsTo: schedule.runsTo ?? null,
  };
}

/** «1–31 марта 2023 г.», «ждёт график: отдельному графику» */
function shortText(schedule: Schedule): string {
  const { kind, occurrences, runsTo, externalPlan } = schedule;
  const [first] = occurrences;
  const last = occurrences.at(-1);
  if (first !== undefined && last !== undefined) {
    if (occurrences.length === 1) return formatRange(first.start, first.due);
    return say('views.schedule.several', { count: occurrences.length, range: formatRange(first.start, last.due) });
  }
  if (kind === 'unparsed') return say('views.schedule.unparsed', { words: schedule.text ?? '' });
  if (externalPlan !== undefined) return say('views.schedule.external', { plan: externalPlan });
  if (runsTo !== undefined) return say(`views.schedule.${kind}_until`, { date: formatDate(runsTo) });
  return say(`views.schedule.${kind}`);
}
