import { COMMON_WORDS, KEY_ROWS } from './common-words.js';

export const PASSWORD_MIN_LENGTH = 12;
/** Far above what anybody types; a longer one would only cost time. */
export const PASSWORD_MAX_LENGTH = 200;
/** What has to be left of a password after everything a guesser tries first. */
const LEAST_OF_ITS_OWN = 5;
/** Shorter runs of keys happen in any word. */
const LEAST_RUN = 4;
const LEAST_OWN_WORD = 3;

/** Whose password it is to be: what a guesser knows of him. */
export interface PasswordOwner {
  readonly email: string | null;
  readonly fullName: string;
  readonly organisationName: string;
}

export type PasswordFault = 'password-too-short' | 'password-too-long' | 'password-guessable';

/** One password in one form, however the keyboard composes «й» and «ё». */
export function normalPassword(password: string): string {
  return password.normalize('NFKC');
}

/**
 * Why a password cannot be taken; undefined for a good one. Length counts, and whether it can be guessed from the lists
 * of common ones or from what is known of its owner; no rule about kinds of characters, which only makes people write
 * «Password1!» (NIST SP 800-63B).
 */
export function passwordFault(password: string, owner: PasswordOwner): PasswordFault | undefined {
  const normal = normalPassword(password);
  const { length } = [...normal];
  if (length < PASSWORD_MIN_LENGTH) return 'password-too-short';
  if (length > PASSWORD_MAX_LENGTH) return 'password-too-long';
  return ofItsOwn(normal, owner).length < LEAST_OF_ITS_OWN ? 'password-guessable' : undefined;
}

/** What is left of it without guessable words, rows of keys, and characters that stand there twice in a row. */
function ofItsOwn(password: string, owner: PasswordOwner): string {
  const words = [...COMMON_WORDS, ...wordsOf(owner)].sort((one, other) => other.length - one.length);
  let left = password.toLowerCase().replaceAll('ё', 'е');
  for (const word of words) left = left.replaceAll(word, '');
  left = withoutRuns(left);
  const distinct = new Set(left);
  return distinct.size < LEAST_OF_ITS_OWN ? [...distinct].join('') : left.replaceAll(/(.)\1+/gsu, '$1');
}

function wordsOf({ email, fullName, organisationName }: PasswordOwner): string[] {
  return `${email ?? ''} ${fullName} ${organisationName}`
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= LEAST_OWN_WORD);
}

function withoutRuns(text: string): string {
  let left = text;
  for (const row of KEY_ROWS) {
    const both = [row, [...row].reverse().join('')];
    for (let size = row.length; size >= LEAST_RUN; size -= 1) {
      for (const keys of both) {
        for (let at = 0; at + size <= keys.length; at += 1) left = left.replaceAll(keys.slice(at, at + size), '');
      }
    }
  }
  return left;
}
