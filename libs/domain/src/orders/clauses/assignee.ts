import { closeQuotation } from '../document/index.js';
import {
  dativeToNominative,
  findPersons,
  foldName,
  type NameLexicon,
  splitOutside,
  typeOfName,
} from '../parties/index.js';

export interface Assignee {
  readonly name: string | null;
  readonly person: string | null;
  /** The post by which a person is named, where the clause gives both. */
  readonly position?: string;
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
 * A body the document abbreviates is called by its abbreviation; «(Фамилия И.О.)» after a body is its head, after a post
 * it is who is obliged. A post alone is looked for among the members the order appoints.
 */
export function assigneeOf(text: string, lexicon: NameLexicon, members: Members = NO_MEMBERS): Assignee {
  const recommended = /^рекомендовать\s/i.test(text);
  const words = text.replace(/^(?:рекомендовать|поручить|обязать)\s+/i, '');
  const end = /:$/.test(words) ? words.length - 1 : infinitiveAt(words);
  if (end <= 0) return { ...NOBODY, recommended };
  const whom = words.slice(0, end).trim().replace(/,$/, '');
  const person = findPersons(whom)[0]?.name ?? null;
  const body = closeQuotation(
    whom
      .replace(/\s*\(\s*далее[^()]*\)/gi, '')
      .replace(/\s*\([^()]*[А-ЯЁ]\.\s?[А-ЯЁ]\.[^()]*\)/g, '')
      .replace(/\s+в\s+пределах\s.*$/i, '')
      .trim(),
  );
  if (body === '' || findPersons(body)[0]?.at === 0) return { name: person, person, recommended };
  const nominative = splitOutside(dativeToNominative(body), /;\s+/g).join('; ');
  const known = [...lexicon.values()].find((name) => name.fullName && foldName(name.fullName) === foldName(nominative));
  const name = known?.name ?? capitalised(nominative);
  if (!known && isOnePost(name)) {
    const holder = person ?? members.get(foldName(name)) ?? null;
    if (holder !== null) return { name: holder, person: holder, position: name, recommended };
  }
  return { name, person, recommended };
}

/** Who holds a function, by the function's folded name: «муниципальный координатор Центра» → «Орлова И.И.». */
export type Members = ReadonlyMap<string, string>;

const NO_MEMBERS: Members = new Map();

/** The members a clause appoints, a line each: «Орлова И.И., методист – секретарь комиссии;». */
export function membersIn(text: string): Members {
  const members = new Map<string, string>();
  for (const line of text.split(/[;\n]/)) {
    const [person, ...more] = findPersons(line);
    const role = line.slice(person?.end ?? line.length).split(/\s[–—-]\s/);
    if (!person || more.length > 0 || role.length < 2) continue;
    members.set(foldName((role.at(-1) ?? '').replace(/[.,\s]+$/, '')), person.name);
  }
  return members;
}

/** A post that one person holds; several are written in the plural. */
function isOnePost(name: string): boolean {
  return typeOfName(name, undefined) === 'role' && !name.includes(',') && !/[ыи]$/.test(name.split(' ')[0] ?? '');
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
