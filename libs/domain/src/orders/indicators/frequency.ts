import { type DeadlineContext, readDeadline, type Schedule } from '../../deadlines/index.js';
import { squeezeSpaces } from '../../document/index.js';

export interface FrequencyReading {
  /** The words that say how often or when; null where the cell holds none. */
  readonly frequency: string | null;
  readonly schedules: readonly Schedule[];
  /** The misprint that was mended: «четверти». */
  readonly mended: string | null;
}

/** The unit of «раз в …» in a case that does not go with it, and the one that does. */
const MISPRINTS: readonly (readonly [RegExp, string])[] = [
  [/(раза?\s+в\s+)(четверти|четвертях)(?![а-яё])/i, 'четверть'],
  [/(раза?\s+в\s+)(квартале|квартала)(?![а-яё])/i, 'квартал'],
  [/(раза?\s+в\s+)(месяце|месяца)(?![а-яё])/i, 'месяц'],
  [/(раза?\s+в\s+)(полугодии|полугодия)(?![а-яё])/i, 'полугодие'],
  [/(раза?\s+в\s+)(году|года)(?![а-яё])/i, 'год'],
  [/(раза?\s+в\s+)(неделе|недели)(?![а-яё])/i, 'неделю'],
];

const MONTH = '(?:январ|феврал|март|апрел|ма[йея]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-яё]*';
const OPENS = new RegExp(
  '(?<![а-яё])(?:(?:не\\s+(?:реже|менее)\\s+)?(?:\\d+|один|одного|два|двух|дважды|три|тр[её]х|четыре|четыр[её]х)\\s+раза?(?![а-яё])' +
    '|еже(?:годно|квартально|месячно|недельно|дневно)|раз\\s+в|постоянно|по\\s+(?:итогам|окончании|завершении|мере|графику|плану|запросу|отдельному)' +
    '|в\\s+(?:течение|начале|конце|срок)|на\\s+(?:конец|начало)|до\\s+\\d|(?:I{1,3}|IV|\\d)\\s*(?:-?[а-яё]{1,3}\\s+)?(?:квартал|четверт|полугоди)' +
    `|(?:\\d{1,2}\\s+)?${MONTH}(?![а-яё]))`,
  'i',
);

/** A longer cell is a text, not a rhythm. */
const LONGEST = 500;

/** Cuts the words of time out of a cell that names a method as well: «Мониторинг, 1 раз в год» → «1 раз в год». */
export function readFrequency(cell: string, context: Omit<DeadlineContext, 'section'>): FrequencyReading {
  const opening = OPENS.exec(cell);
  if (!opening || cell.length > LONGEST) return { frequency: null, schedules: [], mended: null };
  const words = untilSentenceEnds(squeezeSpaces(cell.slice(opening.index)));
  const misprint = MISPRINTS.find(([wrong]) => wrong.test(words));
  const frequency = misprint ? words.replace(misprint[0], `$1${misprint[1]}`) : words;
  const { schedules } = readDeadline(frequency, context);
  return { frequency, schedules, mended: misprint?.[0].exec(words)?.[2] ?? null };
}

/** A full stop ends the words unless it closes an abbreviation («2023 г. …», «1 кв. …»). */
function untilSentenceEnds(words: string): string {
  const end = /(?<![\s(][а-яё]{1,3})\.(?=\s+[А-ЯЁ]|$)|;/.exec(words);
  return (end ? words.slice(0, end.index) : words).replace(/[\s,.]+$/, '');
}
