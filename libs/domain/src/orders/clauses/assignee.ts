import { dativeToNominative, findPersons, foldName, type NameLexicon, splitOutside } from '../parties/index.js';

export interface Assignee {
  readonly name: string | null;
  readonly person: string | null;
  readonly recommended: boolean;
}

export const NOBODY: Assignee = { name: null, person: null, recommended: false };

/** Nouns that end like an infinitive. */
const NOT_INFINITIVE = /(?:ость|область|часть|сеть|четверть|цель|модель|печать|память|связь|путь|роль)$/i;

/** Index of the first infinitive («обеспечить»), -1 when there is none. */
function infinitiveAt(text: string): number {
  for (const match of text.matchAll(/(?<![а-яё«-])[а-яё]+(?:ть|ти|чь)(?:ся)?(?![а-яё])/g)) {
    if (!NOT_INFINITIVE.test(match[0])) return match.index;
  }
  return -1;
}

/**
 * Whom a clause obliges, put into the nominative: the words before the infinitive, or before the closing colon.
 * A body the document abbreviates is called by its abbreviation; «(Фамилия И.О.)» is its head.
 */
export function assigneeOf(text: string, lexicon: NameLexicon): Assignee {
  const recommended = /^рекомендовать\s/i.test(text);
  const words = text.replace(/^(?:рекомендовать|поручить|обязать)\s+/i, '');
  const end = /:$/.test(words) ? words.length - 1 : infinitiveAt(words);
  if (end <= 0) return { ...NOBODY, recommended };
  const whom = words.slice(0, end).trim().replace(/,$/, '');
  const person = findPersons(whom)[0]?.name ?? null;
  const body = whom
    .replace(/\s*\(\s*далее[^()]*\)/gi, '')
    .replace(/\s*\([^()]*[А-ЯЁ]\.\s?[А-ЯЁ]\.[^()]*\)/g, '')
    .replace(/\s+в\s+пределах\s.*$/i, '')
    .trim();
  if (body === '' || findPersons(body)[0]?.at === 0) return { name: person, person, recommended };
  const nominative = splitOutside(dativeToNominative(body), /;\s+/g).join('; ');
  const known = [...lexicon.values()].find((name) => name.fullName && foldName(name.fullName) === foldName(nominative));
  return { name: known?.name ?? capitalised(nominative), person, recommended };
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
