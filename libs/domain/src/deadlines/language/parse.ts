import { EOF, type IToken, type Lexer, tokenMatcher } from 'chevrotain';
import { PhraseParser } from './grammar/phrase-parser.js';
import { endOf } from './grammar/token-reader.js';
import { mend } from './mend/mend.js';
import type { Mended, MendedText } from './mend/mended-text.js';
import { separate } from './separate.js';
import { makeLexer } from './tokens/lexer.js';
import type { Place, Tree } from './tree.js';

export interface Parsed {
  /** `null` when the words do not follow the grammar. */
  readonly tree: Tree | null;
  readonly mended: readonly Mended[];
  /** Offset and word at which the grammar gave up. */
  readonly stoppedAt: { readonly offset: number; readonly word: string } | null;
}

let language: { readonly lexer: Lexer; readonly parser: PhraseParser } | null = null;

/**
 * Reads the words of a phrase into a tree whose places are offsets into the phrase. Never throws.
 *
 * The first call also builds the lexer and the parser (0.1–0.2 s), which a program that reads no phrase need not pay.
 */
export function parse(phrase: string): Parsed {
  language ??= { lexer: makeLexer(), parser: new PhraseParser() };
  const { lexer, parser } = language;
  const text = mend(phrase);
  const { mended } = text;
  const { tokens } = lexer.tokenize(text.text);
  parser.input = separate(tokens.map((token) => placed(token, text)));
  const tree = parser.tree();
  const [error] = parser.errors;
  if (error === undefined) return { tree, mended, stoppedAt: null };
  return { tree: null, mended, stoppedAt: stop(error.token, phrase) };
}

/** The token with its offsets counted in the phrase and not in the mended text. */
function placed(token: IToken, text: MendedText): IToken {
  const end = token.startOffset + token.image.length;
  return Object.assign(token, { startOffset: text.placeOf(token.startOffset), endOffset: text.placeOf(end) - 1 });
}

/** Where the phrase ended too early, its last word is where the reading stopped. */
function stop(token: IToken, phrase: string): NonNullable<Parsed['stoppedAt']> {
  if (tokenMatcher(token, EOF) || Number.isNaN(token.startOffset)) {
    const word = /\S*\s*$/u.exec(phrase)?.[0] ?? '';
    return { offset: phrase.length - word.length, word: word.trim() };
  }
  const place: Place = { from: token.startOffset, to: endOf(token) };
  return { offset: place.from, word: phrase.slice(place.from, place.to).trim() };
}
