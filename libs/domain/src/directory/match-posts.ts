import { foldName } from '../orders/index.js';
import { decided, type NameMatch, type RankedEntry } from './match-names.js';
import { isSameWordDeclined, withoutLegalForm, wordsOf } from './name-words.js';

/** A post of the directory: «Начальник» of the «Отдел образования». */
export interface PostEntry {
  readonly id: string;
  readonly title: string;
  readonly bodyName: string;
  readonly bodyFullName: string | null;
  /** Where the body stands to the one whose order it is. */
  readonly nearness: 'issuer' | 'in line' | 'elsewhere';
}

const WHOLE = 1;
/** Only in the line of the issuer: elsewhere somebody else is called so. */
const TITLE: Readonly<Record<PostEntry['nearness'], number>> = { issuer: WHOLE, 'in line': 0.95, elsewhere: 0.6 };
/** «Начальник отдела образования» of the «Отдел образования администрации района». */
const SHORTENED: Readonly<Record<PostEntry['nearness'], number>> = { issuer: 0.93, 'in line': 0.93, elsewhere: 0.6 };

/**
 * Which post an order means by words without a surname. They are the title of a post in the line of the issuer, or a title and
 * after it the body it is of, in whatever case; a clear match has nobody else as good.
 */
export function matchPost(asked: string, entries: readonly PostEntry[]): NameMatch {
  const words = wordsOf(asked);
  return decided(entries.flatMap((entry) => rankPost(words, entry) ?? []));
}

function rankPost(words: readonly string[], entry: PostEntry): RankedEntry | null {
  const title = wordsOf(entry.title);
  const score = opensWith(words, title) ? scoreOfRest(words.slice(title.length), entry) : null;
  if (score === null) return null;
  return { id: entry.id, score, reason: score === WHOLE ? 'same' : 'declined' };
}

function scoreOfRest(rest: readonly string[], { nearness, bodyName, bodyFullName }: PostEntry): number | null {
  if (rest.length === 0) return TITLE[nearness];
  const names = [bodyName, bodyFullName]
    .filter((name) => name !== null)
    .flatMap((name) => [wordsOf(name), wordsOf(withoutLegalForm(name))]);
  const own = names.filter((name) => opensWith(name, rest));
  if (own.some((name) => name.length === rest.length)) return WHOLE;
  return own.length > 0 ? SHORTENED[nearness] : null;
}

/** The words begin with those, each in whatever case. */
function opensWith(words: readonly string[], those: readonly string[]): boolean {
  return those.length > 0 && those.length <= words.length && those.every((word, at) => isSame(word, words[at] ?? ''));
}

function isSame(word: string, other: string): boolean {
  return foldName(word) === foldName(other) || isSameWordDeclined(word, other);
}
