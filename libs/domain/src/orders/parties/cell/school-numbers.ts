import { headOf, toNominative } from '../words/index.js';

const NUMBERS =
  /^(?<before>.*?[^\s№])\s*(?:№+|N)\s*(?<numbers>\d+(?:\s*(?:,|и|[-–—])\s*(?:№+\s*)?\d+)*)(?<after>(?:\s.*)?)$/;
/** A longer range is a misprint rather than so many schools. */
const LONGEST_RANGE = 60;

export interface NumberedNames {
  readonly names: readonly string[];
  /** Some of them were not written, only lie between two written ones. */
  readonly hasRange: boolean;
}

/**
 * «МБОУ СОШ № 1, 2, 5» is three schools, each with its own number and with the words after the numbers; «школы № 3 и
 * № 7» two, each a «школа». Null where one number or none stands.
 */
export function eachNumber(name: string): NumberedNames | null {
  const { before = '', numbers = '', after = '' } = NUMBERS.exec(name)?.groups ?? {};
  const hasRange = /\d\s*[-–—]\s*(?:№+\s*)?\d/.test(numbers);
  const all = numbers.split(/\s*(?:,|и)\s*/).flatMap(rangeOf);
  if (all.length < 2 || all.length > LONGEST_RANGE || /[«"“„]/.test(before)) return null;
  const head = headOf(before);
  if (head?.kind === 'role' || head?.kind === 'group') return null;
  const one = head ? toNominative(before, { number: 'plural', ofOne: true }) : before;
  return { names: [...new Set(all)].map((number) => `${one} № ${number}${after}`), hasRange };
}

function rangeOf(written: string): string[] {
  const [from = 0, to = from] = (written.match(/\d+/g) ?? []).map(Number);
  if (to < from || to - from > LONGEST_RANGE) return [String(from), String(to)];
  return Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
}
