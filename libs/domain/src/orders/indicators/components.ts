import { squeezeSpaces } from '../../document/index.js';
import type { IndicatorComponent } from '../indicator-reading.js';

/** A longer cell is a text, not a list of values. */
const LONGEST = 4_000;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The values a row asks for one by one: a list with dashes or letters after a colon. Empty for a row with one value. */
export function componentsOf(name: string): IndicatorComponent[] {
  const list = /:\s*(?=(?:[-–—•]|[а-яa-z]\)|\d\))\s*\S)/i.exec(name);
  if (!list || name.length > LONGEST) return [];
  const parts = name
    .slice(list.index + list[0].length)
    .split(/[;,.]?\s*(?:(?<=[;,.:\n]\s*)[-–—•]|(?<=[;,.:\s])(?:[а-яa-z]|\d)\))\s*/i)
    .map((part) => squeezeSpaces(part).replace(/^[-–—•\s]+|(?:^(?:[а-яa-z]|\d)\)\s*)|[;,.\s]+$/gi, ''))
    .filter(Boolean);
  if (parts.length < 2 || parts.length > LETTERS.length) return [];
  return parts.map((part, at) => ({ key: LETTERS.charAt(at), name: part }));
}
