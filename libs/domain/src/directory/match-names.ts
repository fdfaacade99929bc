import { foldName } from '../orders/index.js';
import { institutionKind } from './institution-kind.js';
import { differByOneLetter, isSameWordDeclined, numbersIn, withoutLegalForm, wordsOf } from './name-words.js';

/** Why an entry of the directory may be the one a name means; the first reasons are the surest. */
export type MatchReason = 'same' | 'long-name' | 'legal-form' | 'declined' | 'misspelt' | 'alike';

export interface RankedEntry {
  readonly id: string;
  readonly reason: MatchReason;
  /** From 0 to 1. */
  readonly score: number;
}

export interface NameMatch {
  /** The entry that is meant for certain; null where a person has to choose. */
  readonly clear: string | null;
  /** Those who are as good as each other, where each alone would be certain: to take one or to add another is a guess. */
  readonly rivals: readonly string[];
  /** Every entry that may be meant, the likeliest first. */
  readonly candidates: readonly RankedEntry[];
}

export interface BodyEntry {
  readonly id: string;
  readonly name: string;
  readonly fullName: string | null;
  /** How alike the letters are, from 0 to 1, as the database compares them. */
  readonly similarity: number;
}

export interface NamedBody {
  readonly name: string;
  readonly fullName: string | null;
}

const SCORES: Readonly<Record<Exclude<MatchReason, 'alike'>, number>> = {
  same: 1,
  'long-name': 0.98,
  'legal-form': 0.95,
  declined: 0.93,
  misspelt: 0.9,
};
/** Letters alone never make an entry certain: «отдел общего образования» is much like «отдел дошкольного образования». */
const MOST_BY_LETTERS = 0.8;
const LEAST_CERTAIN = 0.9;
/** By how much the first must lead. */
const LEAD = 0.02;

/**
 * Which body of the directory a name means. Numbers must be the same: «СОШ № 2» is neither «СОШ № 25» nor «СОШ». A clear
 * match differs in the legal form, in endings or in one letter of a word in small letters, and nothing else is as good.
 */
export function matchBody(asked: NamedBody, entries: readonly BodyEntry[]): NameMatch {
  return decided(entries.flatMap((entry) => rankBody(asked, entry) ?? []));
}

/** The names entries are looked for by: both of the body, and without their legal form. */
export function namesToLookFor({ name, fullName }: NamedBody): string[] {
  const names = fullName === null ? [name] : [name, fullName];
  return [...new Set(names.flatMap((one) => [one, withoutLegalForm(one)]))];
}

/** The likeliest first; the first alone is certain where it is good enough and leads. */
export function decided(ranked: readonly RankedEntry[]): NameMatch {
  const candidates = [...ranked].sort((one, other) => other.score - one.score || one.id.localeCompare(other.id));
  const [first, second] = candidates;
  const isCertain = first !== undefined && first.score >= LEAST_CERTAIN;
  const isClear = isCertain && (second === undefined || first.score - second.score >= LEAD);
  const rivals = isCertain && !isClear ? candidates.filter(({ score }) => first.score - score < LEAD) : [];
  return { clear: isClear ? first.id : null, rivals: rivals.map(({ id }) => id), candidates };
}

function rankBody(asked: NamedBody, entry: BodyEntry): RankedEntry | null {
  const names = [entry.name, entry.fullName].filter((name) => name !== null);
  const wanted = [asked.name, asked.fullName].filter((name) => name !== null);
  const pairs = wanted.flatMap((want) => names.map((name) => [want, name] as const));
  if (!pairs.some(([want, name]) => numbersIn(want) === numbersIn(name))) return null;
  const reasons = pairs.flatMap(([want, name]) => reasonOf(want, name) ?? []);
  const best = (Object.keys(SCORES) as (keyof typeof SCORES)[]).find((reason) => reasons.includes(reason));
  if (best !== undefined && (best === 'same' || !areOfTwoKinds(wanted, names))) {
    // The long name of the one is the name of the other.
    const isShort = foldName(asked.name) === foldName(entry.name);
    const reason = best === 'same' && !isShort ? 'long-name' : best;
    return { id: entry.id, reason, score: SCORES[reason] };
  }
  return { id: entry.id, reason: 'alike', score: Math.min(entry.similarity, 1) * MOST_BY_LETTERS };
}

/** «МБДОУ «Ромашка»» is a kindergarten, «МБОУ «Ромашка»» is none. */
function areOfTwoKinds(wanted: readonly string[], names: readonly string[]): boolean {
  const kindOf = (all: readonly string[]) => all.map(institutionKind).find((kind) => kind !== null);
  const [one, other] = [kindOf(wanted), kindOf(names)];
  return one !== undefined && other !== undefined && one !== other;
}

/** A number alone names nobody: «МБОУ № 5» and «МАДОУ № 5» have only that in common. */
function namesSomebody(words: string): boolean {
  return /[а-яёa-z]{2}/i.test(words);
}

function reasonOf(want: string, name: string): MatchReason | null {
  if (numbersIn(want) !== numbersIn(name)) return null;
  if (foldName(want) === foldName(name)) return 'same';
  const [one, other] = [withoutLegalForm(want), withoutLegalForm(name)];
  if (namesSomebody(one) && foldName(one) === foldName(other)) return 'legal-form';
  const [words, others] = [wordsOf(want), wordsOf(name)];
  if (words.length !== others.length || words.length < 2) return null;
  const differing = words.flatMap((word, at) => (foldName(word) === foldName(others[at] ?? '') ? [] : [at]));
  if (differing.every((at) => isSameWordDeclined(words[at] ?? '', others[at] ?? ''))) return 'declined';
  const isOneSlip =
    differing.length === 1 && differing.every((at) => differByOneLetter(words[at] ?? '', others[at] ?? ''));
  return isOneSlip ? 'misspelt' : null;
}
