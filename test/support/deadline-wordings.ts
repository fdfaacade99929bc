import { localDate } from '@domain/calendar';
import {
  type DeadlineContext,
  explainSteps,
  explainWarning,
  readDeadline,
  type Schedule,
  type Warning,
} from '@domain/deadlines';
import { textsIn } from '@domain/texts';
import { gapsIn } from './gaps-in-reading.js';

/** The words, the schedules as `inWords` writes them, and the codes of the warnings, mere notes in brackets. */
export type Wording = readonly [phrase: string, schedules: string | readonly string[], warnings?: string];

const context = (
  period: readonly [string, string] | null,
  orderDate: string,
  column: string | null,
  rest: Partial<DeadlineContext> = {},
): DeadlineContext => ({
  periodStart: period && localDate(period[0]),
  periodEnd: period && localDate(period[1]),
  orderDate: localDate(orderDate),
  column,
  academicYear: null,
  ...rest,
});
const terms = (
  [
    ['2022-09-01', '2022-10-28'],
    ['2022-11-07', '2022-12-28'],
    ['2023-01-09', '2023-03-24'],
    ['2023-04-03', '2023-05-26'],
  ] as const
).map(([start, end]) => ({ start: localDate(start), end: localDate(end) }));
const YEAR = ['2023-01-01', '2023-12-31'] as const;
const SCHOOL = ['2022-09-01', '2023-05-31'] as const;

/** Where a phrase stood. */
export const PLACES = {
  /** A row of a plan for 2023, order of 16 January, in a column that speaks of a last day. */
  row: context(YEAR, '2023-01-16', 'Срок исполнения'),
  /** The same in a column that speaks of the time of holding. */
  event: context(YEAR, '2023-01-16', 'Дата проведения'),
  /** The same in a column that speaks of the hour too. */
  dateAndTime: context(YEAR, '2023-01-16', 'Дата и время'),
  /** A plan of the academic year 2022/2023, order of 25 August. */
  school: context(SCHOOL, '2022-08-25', 'Сроки', { academicYear: '2022/2023' }),
  /** The same with the school's own quarters. */
  ownTerms: context(SCHOOL, '2022-08-25', 'Сроки', { academicYear: '2022/2023', terms }),
  /** A programme of three years, order of 20 December 2022. */
  programme: context(['2023-01-01', '2025-12-31'], '2022-12-20', 'Срок реализации'),
  /** A programme that begins in March 2023 and ends in the middle of November 2024, order of 20 December 2022. */
  cutYears: context(['2023-03-01', '2024-11-15'], '2022-12-20', 'Срок реализации'),
  /** A plan from 16 February to 15 November 2023, order of 20 December 2022. */
  cutYear: context(['2023-02-16', '2023-11-15'], '2022-12-20', 'Срок реализации'),
  /** A clause of an order of 7 March 2023 itself. */
  clause: context(YEAR, '2023-03-07', null),
  /** The same where the order has no plan. */
  noPlan: context(null, '2023-03-07', null),
  /** Under the heading «II квартал» of the plan for 2023. */
  quarter: context(YEAR, '2023-01-16', 'Срок', { section: 'II квартал' }),
  /** Under the heading «Сентябрь» of the plan for 2023. */
  september: context(YEAR, '2023-01-16', 'Срок', { section: 'Сентябрь' }),
} as const;

/** One `it` a wording. Dates of 2023 are written without their year, a start that is the due date is not repeated. */
export function expectReadings(place: keyof typeof PLACES, wordings: readonly Wording[]): void {
  const rows = wordings.map(([phrase, schedules, warnings = '']) => [phrase, [schedules].flat(), warnings] as const);
  it.each(rows)(`${place}: %s`, (phrase, schedules, warnings) => {
    const reading = readDeadline(phrase, PLACES[place]);
    expect(reading.schedules.map(inWords)).toEqual(schedules);
    expect(reading.warnings.map(warningInWords).join(' ')).toBe(warnings);
    expect(gapsIn(reading)).toEqual([]);
  });
}

function warningInWords({ code, level }: Warning): string {
  // Any other level would stand in no table.
  return { warn: code, info: `(${code})` }[level];
}

/** A schedule in a line: kind, dates, then whatever else it carries, each field by its name. */
function inWords({ kind, occurrences, ...rest }: Schedule): string {
  const dates = occurrences.map(({ start, due }) => (start === due ? short(due) : `${short(start)}..${short(due)}`));
  const fields = Object.entries(rest).map(([name, value]) => `${name}=${fieldInWords(name, value)}`);
  return [kind, ...dates, ...fields].join(' ');
}

function fieldInWords(name: string, value: unknown): string {
  if (name === 'alternatives') return `[${(value as readonly Schedule[]).map(inWords).join(' | ')}]`;
  if (name === 'every') {
    const { days, from, until } = value as NonNullable<Schedule['every']>;
    return `${days}(${short(from)}..${short(until)})`;
  }
  return short(String(value));
}

function short(date: string): string {
  return date.replace(/^2023-(?=\d\d-\d\d$)/, '');
}

/** One `it` a wording: the words, and what a person is told about how its dates came out. */
export function expectExplanations(
  place: keyof typeof PLACES,
  explained: readonly (readonly [phrase: string, sentences: string])[],
): void {
  it.each(explained)(`${place}: %s`, (phrase, sentences) => {
    const told = explainSteps(readDeadline(phrase, PLACES[place]).explanation, textsIn('ru')).join(' ');
    expect(told.replaceAll('\u00a0', ' ')).toBe(sentences);
  });
}

/** One `it` a wording: the words, and what a person is warned of. */
export function expectWarnings(
  place: keyof typeof PLACES,
  warned: readonly (readonly [phrase: string, messages: string])[],
): void {
  it.each(warned)(`${place}: %s`, (phrase, messages) => {
    const { warnings } = readDeadline(phrase, PLACES[place]);
    const told = warnings.map((warning) => explainWarning(warning, textsIn('ru')).message).join(' ');
    expect(told.replaceAll('\u00a0', ' ')).toBe(messages);
  });
}
