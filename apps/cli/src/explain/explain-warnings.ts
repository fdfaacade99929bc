import type { Schedule, Warning } from '@domain/deadlines';
import { placeOfWarning } from '@domain/orders';
import type { Texts } from '@domain/texts';
import { type Places, warningWords } from '../warning-words.js';
import { wrapped } from './lines.js';

const LEVELS = ['warn', 'info'] as const;

/** The defect sheet: what has to be looked at, then what is good to know, each with its place and remedy. */
export function defectSheet(warnings: readonly Warning[], places: Places, texts: Texts): string[] {
  if (warnings.length === 0) return [texts.say('explain.clean')];
  return LEVELS.flatMap((level) => {
    const ofLevel = warnings.filter((warning) => warning.level === level);
    if (ofLevel.length === 0) return [];
    const lines = ofLevel.flatMap((warning) => {
      const { said, remedy } = warningWords(warning, places, texts);
      const mark = level === 'warn' ? '!' : '·';
      return wrapped(`  ${mark} `, `${said} ${remedy}`);
    });
    return [texts.say(`explain.${level}`, { count: ofLevel.length }), ...lines, ''];
  }).slice(0, -1);
}

export function placeWords(where: string, texts: Texts): string {
  const { key, values } = placeOfWarning(where);
  return texts.say(key, values);
}

/** «!» where something at the place has to be looked at. */
export function markOf(where: string, line: number, warnings: readonly Warning[]): string {
  const isDoubtful = warnings.some(
    (warning) =>
      warning.level === 'warn' && warning.where === where && (warning.line === undefined || warning.line === line),
  );
  return isDoubtful ? '!' : ' ';
}

interface PlacedTerm {
  readonly where: string;
  readonly text: string | null;
  readonly schedules: readonly Schedule[];
}

/** Warnings of words that nothing was taken from. */
const UNREAD = new Set([
  'table-not-read',
  'table-of-appointments',
  'term-outside-duties',
  'term-unread',
  'unread-cell',
  'page-unread',
  'no-letters',
]);

/** Terms whose words became no date; tables, clauses, cells and pages nothing was read from. */
export function unreadLines(
  terms: readonly PlacedTerm[],
  warnings: readonly Warning[],
  places: Places,
  texts: Texts,
): string[] {
  const unreadTerms = terms
    .filter(({ schedules }) => schedules.some(({ kind }) => kind === 'unparsed'))
    .map(({ where, text }) =>
      texts.say('explain.unread-term', { place: placeWords(where, texts), words: (text ?? '').replace(/\s+/g, ' ') }),
    );
  const unread = warnings
    .filter(({ code }) => UNREAD.has(code))
    .map((warning) => warningWords(warning, places, texts).said);
  const all = [...unreadTerms, ...unread];
  if (all.length === 0) return [texts.say('explain.all-read')];
  return [texts.say('explain.unread'), ...all.flatMap((words) => wrapped('  ? ', words))];
}
