import { foldName } from '../orders/index.js';
import { decided, type NameMatch, type RankedEntry } from './match-names.js';
import { differByOneLetter, isSameWordDeclined } from './name-words.js';

export interface PersonEntry {
  readonly id: string;
  /** «Иванова Анна Борисовна», «Иванова А.Б.» */
  readonly fullName: string;
  readonly position: string | null;
  readonly organisationId: string;
}

export interface NamedPersonOfOrder {
  /** As the order names him: surname first, then initials or names. */
  readonly name: string;
  readonly fullName: string | null;
  readonly position: string | null;
  /** The body whose people the order's bare names are; null where the directory does not have it. */
  readonly organisationId: string | null;
}

const SAME_SURNAME = 0.5;
const DECLINED_SURNAME = 0.35;
const MISSPELT_SURNAME = 0.25;
const BOTH_INITIALS = 0.25;
const ONE_INITIAL = 0.1;
const SAME_BODY = 0.2;
const SAME_POST = 0.2;

/**
 * Which person of the directory a name means. The initials must not speak against it. A surname and initials alone are
 * borne by many: a clear match also is in the body the order speaks of or has the same post, and nobody else is as good.
 */
export function matchPerson(asked: NamedPersonOfOrder, entries: readonly PersonEntry[]): NameMatch {
  return decided(entries.flatMap((entry) => rankPerson(asked, entry) ?? []));
}

/** Whether two names may be one person's, whose surname may have changed: neither first names nor initials speak against it. */
export function mayBeOnePerson(one: string, other: string): boolean {
  return doNotContradict(partsOf(one).slice(1), partsOf(other).slice(1));
}

function doNotContradict(names: readonly string[], others: readonly string[]): boolean {
  return names.slice(0, 2).every((name, at) => agree(name, others[at] ?? name));
}

function rankPerson(asked: NamedPersonOfOrder, entry: PersonEntry): RankedEntry | null {
  const [surname = '', ...names] = partsOf(asked.fullName ?? asked.name);
  const [otherSurname = '', ...otherNames] = partsOf(entry.fullName);
  const surnames = compareSurnames(surname, otherSurname);
  if (surnames === null) return null;
  if (!doNotContradict(names, otherNames)) return null;
  const shared = Math.min(names.length, otherNames.length, 2);
  const initials = shared === 2 ? BOTH_INITIALS : shared === 1 ? ONE_INITIAL : 0;
  const post = isSamePost(asked.position, entry.position) ? SAME_POST : 0;
  const body = asked.organisationId === entry.organisationId ? SAME_BODY : 0;
  return {
    id: entry.id,
    reason:
      surnames === SAME_SURNAME
        ? shared === 2
          ? 'same'
          : 'alike'
        : surnames === DECLINED_SURNAME
          ? 'declined'
          : 'misspelt',
    score: Math.min(1, surnames + initials + post + body),
  };
}

/** Surname, first name, patronymic; an initial stands for a name. */
function partsOf(fullName: string): string[] {
  return fullName.replace(/\./g, '. ').split(/\s+/).filter(Boolean);
}

function compareSurnames(one: string, other: string): number | null {
  if (foldName(one) === foldName(other)) return SAME_SURNAME;
  if (isSameWordDeclined(one, other)) return DECLINED_SURNAME;
  return differByOneLetter(one.toLowerCase(), other.toLowerCase()) ? MISSPELT_SURNAME : null;
}

/** «А.» and «Анна», «Анна» and «Анна», but not «Анна» and «Алла». */
function agree(name: string, other: string): boolean {
  const [one, two] = [foldName(name), foldName(other)];
  if (one.endsWith('.') || two.endsWith('.')) return one.charAt(0) === two.charAt(0);
  return one === two;
}

/** Only a post that says where: a director is to be found in every school. */
function isSamePost(post: string | null, other: string | null): boolean {
  const saysWhere = post !== null && /[А-ЯЁ]{2,}|\d|«|\s\S+\s/.test(post);
  return saysWhere && other !== null && foldName(post) === foldName(other);
}
