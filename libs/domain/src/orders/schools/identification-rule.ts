import type { Paragraph } from '../document/index.js';
import type { IdentificationRule } from '../school-reading.js';

const COUNTS: Readonly<Record<string, number>> = {
  одной: 1,
  двум: 2,
  двух: 2,
  трем: 3,
  трём: 3,
  трех: 3,
  трёх: 3,
  четырем: 4,
  четырёх: 4,
};
const COUNT = '(?<count>\\d{1,2}|одной|двум|двух|тр[её]м|тр[её]х|четыр[её]м|четыр[её]х)';
const PROCEDURES: readonly RegExp[] = [
  `не\\s+менее\\s+(?:чем\\s+)?(?:по|в)\\s+${COUNT}\\s+(?:[а-яё]+\\s+)?процедур`,
  `(?:по|в)\\s+(?:не\\s+менее\\s+чем\\s+)?${COUNT}\\s+(?:и|или)\\s+более\\s+(?:[а-яё]+\\s+)?процедур`,
  `(?:по|в)\\s+${COUNT}\\s+(?:[а-яё]+\\s+)?процедур[а-яё]*\\s+(?:и|или)\\s+более`,
].map((source) => new RegExp(`(?<![а-яё])${source}`, 'i'));
const SHARES: readonly (readonly [RegExp, '>=' | '>'])[] = [
  [/не\s+менее\s+(?:чем\s+)?(?:у\s+)?(?<percent>\d{1,3})\s*(?:%|процент)/i, '>='],
  [/(?<percent>\d{1,3})\s*(?:%|процент[а-яё]*)\s+и\s+более/i, '>='],
  [/(?:более|свыше|больше)\s+(?:чем\s+)?(?:у\s+)?(?<percent>\d{1,3})\s*(?:%|процент)/i, '>'],
];

/** The rule by which schools are put on the list, as data; null where no clause states both its numbers. */
export function identificationRule(paragraphs: readonly Paragraph[], part: string): IdentificationRule | null {
  for (const { number, text } of paragraphs) {
    const count = PROCEDURES.map((words) => words.exec(text)?.groups?.count).find(Boolean);
    const [share, comparison] =
      SHARES.map(([words, sign]) => [words.exec(text)?.groups?.percent, sign] as const).find(
        ([percent]) => percent !== undefined,
      ) ?? [];
    if (count === undefined || share === undefined || comparison === undefined) continue;
    const minLowProcedures = COUNTS[count.toLowerCase()] ?? Number(count);
    const thresholdPercent = Number(share);
    return {
      source: `${part}/${number ?? ''}`,
      minLowProcedures,
      thresholdPercent,
      comparison,
      procedures: [...new Set(text.match(/(?<![А-ЯЁ])(?:ВПР|ОГЭ|ЕГЭ|ГВЭ|НИКО|РДР|PISA)(?![А-ЯЁ])/g) ?? [])],
      observedPeriod:
        /20\d\d\s*[-–/]\s*(?:20)?\d\d\s+учебн/i
          .exec(text)?.[0]
          .replace(/\s*учебн/i, ' учебный год')
          .trim() ?? null,
      expression: `count(p in procedures where p ${comparison} ${thresholdPercent}) >= ${minLowProcedures}`,
      text,
    };
  }
  return null;
}
