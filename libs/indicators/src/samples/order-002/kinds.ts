import type { IndicatorDefinition, Quantity } from '../../catalogue/index.js';
import type { Band, ValueRange } from '../../scales/index.js';
import { category, count, lastYear, number, ofDistrict } from './quantities.js';

/** What a kind of indicator settles; the row of the table says the rest. */
export type Measured = Pick<IndicatorDefinition, 'quantities' | 'formula' | 'unit' | 'range' | 'bands'>;

const ANY: ValueRange = { least: null, most: null, digits: null };
const SHARE: ValueRange = { least: 0, most: 100, digits: null };
const COUNT: ValueRange = { least: 0, most: null, digits: 0 };

/** A step over the value: test, points, words of the source. */
export function step(test: string, points: number, label: string): Band {
  return { when: null, test, points, label };
}

/** Whether a change of nothing has points depends on the row: «(или отсутствует)». */
export function rise(up: string, down: string, isZeroUp = false): readonly Band[] {
  return [step(isZeroUp ? '>= 0' : '> 0', 3, up), step('< 0', 0, down)];
}

/** 1.1–1.4: the school's mean mark against the district's, this year and the year before. */
export function changeOfMean(measure: string, bands: readonly Band[]): Measured {
  const own = number('средний балл', 'балл', `${measure}: средний балл`);
  const quantities = [own, ofDistrict(own), lastYear(own), lastYear(ofDistrict(own))];
  const [now, district, before, districtBefore] = quantities.map(({ name }) => name);
  const formula = `${now} / ${district} - ${before} / ${districtBefore}`;
  return { quantities, formula, unit: '', range: ANY, bands };
}

/** 1.5, 1.6, 1.14–1.17: fives to each two, this year and the year before; a share of no twos counts as 1. */
export function changeOfFivesToTwos(measure: string, bands: readonly Band[]): Measured {
  const fives = number('доля пятёрок', '%', `${measure}: доля отметок «5»`);
  const twos = number('доля двоек', '%', `${measure}: доля отметок «2»`);
  const ratio = (above: Quantity, below: Quantity) =>
    `${above.name} / (if ${below.name} = 0 then 1 else ${below.name})`;
  const formula = `${ratio(fives, twos)} - ${ratio(lastYear(fives), lastYear(twos))}`;
  return { quantities: [fives, twos, lastYear(fives), lastYear(twos)], formula, unit: '', range: ANY, bands };
}

/** A part of a whole, per cent. */
export function shareOf(part: Quantity, whole: Quantity, bands: readonly Band[]): Measured {
  return { quantities: [part, whole], formula: `100 * ${part.name} / ${whole.name}`, unit: '%', range: SHARE, bands };
}

/** 1.10–1.13: participants of an assessment with the mark «2». */
export function failedShare(measure: string): Measured {
  return shareOf(
    count('получили отметку 2', 'чел.', `${measure}: получили отметку «2»`),
    count('число участников', 'чел.', `${measure}: участники`),
    [step('<= 5', 3, 'До 5%'), step('[6..30]', 1, '6-30%'), step('> 30', 0, 'Более 30%')],
  );
}

/** A measure against itself a year before; `isFall` where the row asks for a fall. */
export function changeOf(own: Quantity, unit: string, bands: readonly Band[], isFall = false): Measured {
  const before = lastYear(own);
  const formula = isFall ? `${before.name} - ${own.name}` : `${own.name} - ${before.name}`;
  return { quantities: isFall ? [before, own] : [own, before], formula, unit, range: ANY, bands };
}

/** A word of a list; the steps are the words the source gives points for. */
export function oneOf(
  name: string,
  measure: string,
  words: readonly (readonly [word: string, points: number | null, label: string])[],
): Measured {
  const quantity = category(name, measure, ...words.map(([word]) => word));
  const bands = words.flatMap(([word, points, label]) => (points === null ? [] : [step(`"${word}"`, points, label)]));
  return { quantities: [quantity], formula: name, unit: null, range: ANY, bands };
}

/** 4.1–4.4: schools of the whole municipality. */
export function countOfSchools(measure: string): Measured {
  return {
    quantities: [count('число школ', 'ОО', measure)],
    formula: 'число школ',
    unit: 'ОО',
    range: COUNT,
    bands: [],
  };
}

export { ANY, SHARE };
