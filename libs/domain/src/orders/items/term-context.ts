import {
  type DeadlineContext,
  type DeadlineReading,
  type ReadingStep,
  readDeadline,
  type Warning,
} from '../../deadlines/index.js';
import { namesPart } from '../document/part-heading.js';
import type { ReadSection } from '../order-reading.js';
import { assignRoles, type Column, columnOf } from '../table/index.js';
import { termAndPlace } from './term-and-place.js';

/** Where the term of a row stands: one column, or two for its begin and end. */
export interface TermColumns {
  readonly columns: readonly number[];
  /** The heading that says what the term means; null where the table has no such column. */
  readonly heading: string | null;
}

export function termColumns(columns: readonly Column[]): TermColumns {
  const [startAt, endAt] = [columnOf(columns, 'termStart'), columnOf(columns, 'termEnd')];
  const at = startAt >= 0 && endAt >= 0 ? [startAt, endAt] : [columnOf(columns, 'deadline')].filter((one) => one >= 0);
  return { columns: at, heading: columns[at.at(-1) ?? -1]?.heading ?? null };
}

/** The same from the headings alone, for a reading that does not keep what each column holds. */
export function headingOfTerms(headings: readonly string[]): string | null {
  return termColumns(assignRoles(headings)).heading;
}

/** The headings of a plan, and which of them have rows right below. */
export interface Parts {
  readonly sections: readonly ReadSection[];
  readonly withRows: ReadonlySet<number | null>;
}

/**
 * A part of the plan says when where its heading names a month, a quarter, a half (rule 21), or where it stands below a
 * heading that is nothing but one: «СЕНТЯБРЬ», «1. Контроль преподавания», rows.
 */
export function periodOfPart({ sections, withRows }: Parts, at: number | null): string | null {
  if (at === null) return null;
  const own = sections[at]?.title ?? '';
  if (PERIOD.test(own)) return own;
  const above = sections.slice(0, at).findLastIndex(({ title }) => namesPeriodAlone(title));
  return above < 0 || withRows.has(above) ? null : (sections[above]?.title ?? null);
}

function namesPeriodAlone(title: string): boolean {
  return PERIOD.test(title) && namesPart(title) && !/^(?:\d|[IVXІХ]+\.|раздел|блок|этап)/i.test(title);
}

const PERIOD =
  /январ|феврал|март|апрел|(?:^|\s)ма[йя](?:\s|$)|июн|июл|август|сентябр|октябр|ноябр|декабр|квартал|полугоди|четверт|(?<![\d.])\d{1,2}\.(?:0[1-9]|1[0-2])(?!\d)/i;

/**
 * The term of a row in its words, read in its place. No words are no term, unless the part it stands in names a time; the
 * authority's time for such rows is given when tasks are made of them.
 */
export function readTerm(words: string, context: DeadlineContext): DeadlineReading {
  if (words.trim() !== '' || (context.section ?? null) !== null) return readWords(words, context);
  const isAwaited = context.column !== null;
  return {
    schedules: [],
    explanation: [],
    warnings: isAwaited ? [{ level: 'warn', code: 'deadline-missing', where: '' }] : [],
  };
}

/** Under «Дата, время и место» the words that say where are no part of the term; under «Дата проведения» a person is told of them. */
const HELD_AT = /(?<![а-яё])мест[оа](?![а-яё])/i;
const HELD_ON = /(?<![а-яё])(?:дат[аы]|время|когда)(?![а-яё])|проведени/i;

function readWords(words: string, context: DeadlineContext): DeadlineReading {
  const column = context.column ?? '';
  const namesPlace = HELD_AT.test(column);
  const apart = namesPlace || HELD_ON.test(column) ? termAndPlace(words, context) : null;
  if (apart === null) return readDeadline(words, context);
  const { term, place } = apart;
  const reading = readDeadline(term, context);
  const step: ReadingStep = { rule: 14, code: 'place', values: { place, schedule: 1 } };
  const told: Warning = { level: 'warn', code: 'words-set-aside', where: '', values: { text: place } };
  return {
    ...reading,
    explanation: [...reading.explanation, step],
    warnings: namesPlace ? reading.warnings : [...reading.warnings, told],
  };
}
