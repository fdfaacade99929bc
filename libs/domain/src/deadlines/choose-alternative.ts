import type { DeadlineReading } from './deadline-reading.js';
import type { Doubt } from './either-reading.js';
import { TO_BE_AGREED } from './resolve/standing.js';
import type { Schedule } from './schedule.js';

/** What the cell says beside its dates, and whichever of them hold: the name of the action, the hour, the plan, the report's period. */
const BESIDE_DATES = ['label', 'timeText', 'externalPlan', 'reportingPeriod', 'urgent'] as const;

/** What the words in doubt are in one of their meanings only: the digits of a date are no hour any more. */
const DOUBTED: Readonly<Partial<Record<Doubt, (typeof BESIDE_DATES)[number]>>> = {
  'hour-or-date': 'timeText',
  'report-or-length': 'reportingPeriod',
};

type ReadDates = Pick<DeadlineReading, 'schedules' | 'explanation'>;

function besideDates(present: Schedule, chosen: Schedule): Partial<Schedule> {
  const kept = BESIDE_DATES.filter((name) => !chosen.flags?.some((flag) => DOUBTED[flag as Doubt] === name));
  const said = kept.flatMap((name) => (present[name] === undefined ? [] : [[name, present[name]] as const]));
  const agreed = present.flags?.includes(TO_BE_AGREED) ? { flags: [TO_BE_AGREED] } : {};
  return { ...Object.fromEntries(said), ...agreed };
}

/**
 * The reading after a person chose between the meanings of an ambiguous phrase: the alternative stands in the schedule's
 * place, what stood there becomes an alternative, so that the choice can be turned back. Null where there is no such
 * alternative.
 */
export function chooseAlternative(
  { schedules, explanation }: ReadDates,
  choice: { readonly schedule: number; readonly alternative: number },
): ReadDates | null {
  const present = schedules[choice.schedule];
  const chosen = present?.alternatives?.[choice.alternative];
  if (present === undefined || chosen === undefined) return null;
  const { alternatives = [], ...instead } = present;
  const schedule: Schedule = {
    ...besideDates(present, chosen),
    ...chosen,
    alternatives: alternatives.map((one, index) => (index === choice.alternative ? instead : one)),
  };
  const number = choice.schedule + 1;
  return {
    schedules: schedules.map((one, index) => (index === choice.schedule ? schedule : one)),
    explanation: [
      ...explanation.filter(({ code, values }) => code !== 'chosen-at-review' || values.schedule !== number),
      { rule: 19, code: 'chosen-at-review', values: { schedule: number } },
    ],
  };
}
