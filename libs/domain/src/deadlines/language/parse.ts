import { EOF, type IToken, tokenMatcher } from 'chevrotain';
import { ClauseParser } from './clause-parser.js';
import { type Mended, normalise } from './normalise.js';
import { separate } from './separate.js';
import { ALL_TOKENS, deadlineLexer } from './tokens.js';
import type { Place, Tree } from './tree.js';

// The grammar is checked by its spec; checking it at every start would cost half a second.
const parser = new ClauseParser(ALL_TOKENS, { recoveryEnabled: false, maxLookahead: 2, skipValidations: true });
parser.analyse();

export interface Parsed {
  /** `null` when the words do not follow the grammar. */
  readonly tree: Tree | null;
  readonly mended: readonly Mended[];
  /** Offset and word at which the grammar gave up. */
  readonly stoppedAt: { readonly offset: number; readonly word: string } | null;
}

/** Reads the words of a phrase into a tree whose places are offsets into the phrase. Never throws. */
export function parse(phrase: string): Parsed {
  const { text, mended } = normalise(phrase);
  const { tokens } = deadlineLexer.tokenize(text);
  parser.input = separate(tokens);
  const tree = parser.tree();
  const [error] = parser.errors;
  if (error === undefined) return { tree, mended, stoppedAt: null };
  return { tree: null, mended, stoppedAt: stop(error.token, phrase) };
}

function stop(token: IToken, phrase: string): NonNullable<Parsed['stoppedAt']> {
  if (tokenMatcher(token, EOF) || Number.isNaN(token.startOffset)) return { offset: phrase.length, word: '' };
  const place: Place = { from: token.startOffset, to: token.startOffset + token.image.length };
  return { offset: place.from, word: phrase.slice(place.from, place.to).trim() };
}
