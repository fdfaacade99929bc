import type { LocalDate } from '@domain/calendar';
import type { Schedule, ScheduleKind } from '@domain/deadlines';
import { formatDate, formatDueWithShift, formatRange, type Texts } from '@domain/texts';

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
  /** What the words may mean as well, each in a line with its dates. */
  readonly alternatives: string[];
}

/** A schedule in a few words, with its dates as they are after the shift off days off. */
export function scheduleText(schedule: Schedule, shiftDue: (due: LocalDate) => LocalDate, texts: Texts): ScheduleText {
  return {
    kind: schedule.kind,
    text: shortText(schedule, texts),
    occurrences: schedule.occurrences.map(({ start, due }) => {
      const controlDate = shiftDue(due);
      return {
        start,
        due,
        controlDate,
        shifted: controlDate !== due,
        dueText: formatDueWithShift(due, controlDate, texts),
      };
    }),
    externalPlan: schedule.externalPlan ?? null,
    runsTo: schedule.runsTo ?? null,
    alternatives: (schedule.alternatives ?? []).map((one) => alternativeText(one, texts)),
  };
}

/** The dates one by one: that is where the meanings differ. */
function alternativeText(schedule: Schedule, texts: Texts): string {
  if (schedule.occurrences.length < 2) return shortText(schedule, texts);
  return schedule.occurrences.map(({ start, due }) => formatRange(start, due, texts)).join('; ');
}

/** «1–31 марта 2023 г.», «ждёт график: отдельному графику» */
function shortText(schedule: Schedule, texts: Texts): string {
  const { kind, occurrences, runsTo, externalPlan } = schedule;
  const [first] = occurrences;
  const last = occurrences.at(-1);
  if (first !== undefined && last !== undefined) {
    if (occurrences.length === 1) return formatRange(first.start, first.due, texts);
    return texts.say('views.schedule.several', {
      count: occurrences.length,
      range: formatRange(first.start, last.due, texts),
    });
  }
  if (kind === 'unparsed') return texts.say('views.schedule.unparsed', { words: schedule.text ?? '' });
  if (externalPlan !== undefined) return texts.say('views.schedule.external', { plan: externalPlan });
  if (runsTo !== undefined) return texts.say(`views.schedule.${kind}_until`, { date: formatDate(runsTo, texts) });
  return texts.say(`views.schedule.${kind}`);
}
