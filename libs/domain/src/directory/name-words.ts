import { isLegalForm } from '../orders/index.js';

const LONGEST_ENDING = 3;
const LEAST_STEM = 4;
/** In a shorter word one letter makes another word: «род» and «ряд». */
const LEAST_LETTERS = 7;

export function wordsOf(name: string): string[] {
  return name.match(/[А-ЯЁа-яёA-Za-z\d-]+/g) ?? [];
}

/** The numbers of a name in their order: they tell one school from another. */
export function numbersIn(name: string): string {
  return (name.match(/\d+/g) ?? []).map(Number).join(' ');
}

/** «ГАУ ДПО «ЗИРО»» → «ЗИРО»; the name itself where nothing is left. */
export function withoutLegalForm(name: string): string {
  const words = name.replace(/[«»"“”„]/g, '').split(/\s+/);
  const from = words.findIndex((word) => !isLegalForm(word));
  return from < 0 ? name : words.slice(from).join(' ');
}

/** One word in two cases. A place and a surname differ by their endings too, so a capital letter must not hide another word. */
export function isSameWordDeclined(word: string, other: string): boolean {
  const [one, two] = [fold(word), fold(other)];
  let same = 0;
  while (same < one.length && one.charAt(same) === two.charAt(same)) same += 1;
  const isSmall = word.slice(1) === word.slice(1).toLowerCase() && other.slice(1) === other.slice(1).toLowerCase();
  const isProper = /^[А-ЯЁ]/.test(word) && /^[А-ЯЁ]/.test(other);
  const longest = isProper ? 2 : LONGEST_ENDING;
  return isSmall && same >= LEAST_STEM && Math.max(one.length, two.length) - same <= longest;
}

/** A letter put in, left out, changed, or two that changed places, in a word in small letters. */
export function differByOneLetter(word: string, other: string): boolean {
  if (/[А-ЯЁA-Z\d]/.test(word) || /[А-ЯЁA-Z\d]/.test(other)) return false;
  const [short, long] = [fold(word), fold(other)].sort((one, two) => one.length - two.length) as [string, string];
  if (short.length < LEAST_LETTERS || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short.charAt(at) === long.charAt(at)) at += 1;
  const rest = short.slice(at);
  if (long.length > short.length) return long.slice(at + 1) === rest;
  const isChanged = long.slice(at + 1) === rest.slice(1);
  const areSwapped = long.charAt(at + 1) === rest.charAt(0) && rest.charAt(1) === long.charAt(at);
  return isChanged || (areSwapped && long.slice(at + 2) === rest.slice(2));
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е');
}
