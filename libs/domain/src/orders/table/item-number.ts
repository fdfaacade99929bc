/** A number that opens a row or a heading: «1.2.», «3)», «IV.»; `rest` are the words after it. */
export interface LeadingNumber {
  readonly number: string;
  readonly rest: string;
  readonly closedByDot: boolean;
}

/** A cell with a number of four digits and nothing else; what could be a year is a number only where it is awaited. */
const FOUR_DIGITS = /^(?<number>\d{4})(?<close>[.)]?)$/;
const YEAR = /^(?:19|20)\d\d$/;
const ARABIC = /^(?<number>\d{1,3}(?:\.\d{1,3}){0,3})(?<close>[.)]?)(?=\s|$)/;
const ARABIC_TIGHT = /^(?<number>\d{1,3}(?:\.\d{1,3}){0,3})(?<close>[.)])(?=[А-ЯЁ«])/;
const ROMAN = /^(?<number>[IVXІХ]{1,5}(?:\.\d{1,3}){0,3})(?<close>[.)]?)(?=\s|$)/;
/** A letter is a number where it stands alone and is closed: «а)», «б.». */
const LETTER = /^(?<number>[а-яё])(?<close>[.)])$/i;

const FORMS = [ARABIC, ARABIC_TIGHT, ROMAN, FOUR_DIGITS, LETTER];

/** `above` is the number of the row above, where there is one: after 1999 comes the row 2000, else 2000 is a year. */
export function leadingNumber(text: string, above: string | null = null): LeadingNumber | null {
  const trimmed = text.trim();
  const match = FORMS.map((form) => form.exec(trimmed)).find((found) => found !== null);
  if (!match?.groups) return null;
  const { number = '' } = match.groups;
  if (YEAR.test(number) && Number(number) !== Number(above ?? Number.NaN) + 1) return null;
  return {
    number,
    rest: trimmed.slice(match[0].length).trim(),
    closedByDot: match.groups.close !== '',
  };
}

/**
 * «1.1» below «1.9» is «1.10»: a program of tables takes a number for a figure and drops the last zero. Null where the
 * number is what it says.
 */
export function withLostZero(number: string, above: string): string | null {
  const [dot, dotAbove] = [number.lastIndexOf('.'), above.lastIndexOf('.')];
  if (dot < 0 || number.slice(0, dot) !== above.slice(0, dotAbove)) return null;
  return Number(number.slice(dot + 1)) * 10 === Number(above.slice(dotAbove + 1)) + 1 ? `${number}0` : null;
}

/** «4.1» → «4»; «4» → null. */
export function parentNumber(number: string): string | null {
  const dot = number.lastIndexOf('.');
  return dot < 0 ? null : number.slice(0, dot);
}
