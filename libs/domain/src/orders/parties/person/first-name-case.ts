import { inclineFirstname } from 'lvovich';
import type { GrammaticalCase } from '../words/index.js';
import { FIRST_NAMES } from './first-names.js';
import type { Sex } from './surname-case.js';

/**
 * A first name in the nominative: «Осипу» → «Осип», «Павлу» → «Павел», «Марии» → «Мария». The sex is that of the patronymic
 * beside it. Usual names are tried first, for they tell vowels that come and go; as written where no name declines to it.
 */
export function firstNameToNominative(written: string, cases: readonly GrammaticalCase[], sex: Sex): string {
  const usual = [...FIRST_NAMES].filter((name) => name.charAt(0) === written.charAt(0));
  return (
    [...usual, ...shapedLike(written, sex)].find((name) =>
      cases.some((one) => inclineFirstname(name, one, sex) === written),
    ) ?? written
  );
}

const OBLIQUE_ENDING = /(?:ой|ей|ом|ем|ём|ью|[аяуюеиы])$/;
const NOMINATIVE_ENDINGS: Readonly<Record<Sex, readonly string[]>> = {
  male: ['', 'й', 'ь', 'а', 'я'],
  female: ['а', 'я', 'ь', ''],
};

function shapedLike(written: string, sex: Sex): string[] {
  const stem = written.replace(OBLIQUE_ENDING, '');
  return NOMINATIVE_ENDINGS[sex].map((ending) => stem + ending);
}

/** «Ильичу» → «Ильич», «Ильиничной» → «Ильинична». */
export function patronymicToNominative(written: string, sex: Sex): string {
  return sex === 'male' ? written.replace(/(?<=ич)(?:а|у|[её]м|е)$/, '') : written.replace(/(?<=н)(?:ы|е|у|ой)$/, 'а');
}
