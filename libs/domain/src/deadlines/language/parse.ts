import { EOF, type IToken, type Lexer, tokenMatcher } from 'chevrotain';
import { hourReadings } from './doubtful-hours.js';
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
  /** The same words where an hour may be days or a date, read the other way, and the digits in doubt; no tree where only the less likely way reads. */
  readonly otherwise: { readonly tree: Tree | null; readonly doubted: Place } | null;
  readonly mended: readonly Mended[];
  /** Offset and word at which the grammar gave up. */
  readonly stoppedAt: { readonly offset: number; readonly word: string } | null;
}

let language: { readonly lexer: Lexer; readonly parser: PhraseParser } | null = null;

/**
 * Reads the words of a phrase into a tree whose places are offsets into the phrase. Never throws. `hourIsSaid` where the place of the
 * phrase says that an hour stands beside its dates.
 *
 * The first call also builds the lexer and the parser (0.1–0.2 s), which a program that reads no phrase need not pay.
 */
export function parse(phrase: string, { hourIsSaid = false } = {}): Parsed {
  language ??= { lexer: makeLexer(), parser: new PhraseParser() };
  const { lexer } = language;
  const text = mend(phrase);
  const { mended } = text;
  const { likelier, other } = hourReadings(lexer.tokenize(text.text).tokens, text.text, lexer, hourIsSaid);
  for (const token of new Set([...likelier, ...(other?.tokens ?? [])])) place(token, text);
  const { tree, error } = treeOf(likelier, language.parser);
  const second = other === null ? null : treeOf(other.tokens, language.parser).tree;
  if (tree === null && other !== null && second !== null)
    return { tree: second, otherwise: { tree: null, doubted: placeOf(other.doubted) }, mended, stoppedAt: null };
  if (tree !== null) {
    const otherwise = other && second && { tree: second, doubted: placeOf(other.doubted) };
    return { tree, otherwise, mended, stoppedAt: null };
  }
  return { tree: null, otherwise: null, mended, stoppedAt: error && stop(error, phrase) };
}

function treeOf(
  tokens: readonly IToken[],
  parser: PhraseParser,
): { readonly tree: Tree | null; readonly error: IToken | null } {
  parser.input = separate(tokens);
  const tree = parser.tree();
  const [error] = parser.errors;
  return error === undefined ? { tree, error: null } : { tree: null, error: error.token };
}

/** Counts the token's offsets in the phrase and not in the mended text. */
function place(token: IToken, text: MendedText): void {
  const end = token.startOffset + token.image.length;
  Object.assign(token, { startOffset: text.placeOf(token.startOffset), endOffset: text.placeOf(end) - 1 });
}

/** Where the phrase ended too early, its last word is where the reading stopped. */
function stop(token: IToken, phrase: string): NonNullable<Parsed['stoppedAt']> {
  if (tokenMatcher(token, EOF) || Number.isNaN(token.startOffset)) {
    const word = /\S*\s*$/u.exec(phrase)?.[0] ?? '';
    return { offset: phrase.length - word.length, word: word.trim() };
  }
  const { from, to } = placeOf(token);
  return { offset: from, word: phrase.slice(from, to).trim() };
}

function placeOf(token: IToken): Place {
  return { from: token.startOffset, to: endOf(token) };
}
