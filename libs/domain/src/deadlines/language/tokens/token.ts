import { createToken, Lexer, type TokenType } from 'chevrotain';

/** Letters of a lowered phrase. The lexer library drops the `u` flag, so `\p{L}` is no choice here. */
export const LETTERS = 'a-zß-öø-ÿа-џ';
/** Keeps a word from being found at the beginning of a longer one. */
export const END_OF_WORD = `(?![${LETTERS}])`;

/** Any token at all: free words (the name of a plan, an event) are read as runs of it. */
export const Any = createToken({ name: 'Any', pattern: Lexer.NA });

/** One word of the language with its inflected forms, or several of one meaning, as a regular expression over lowered text. */
export function token(
  name: string,
  pattern: string,
  { guard = true, in: category }: { guard?: boolean; in?: TokenType } = {},
): TokenType {
  return createToken({
    name,
    pattern: new RegExp(`(?:${pattern})${guard ? END_OF_WORD : ''}`, 'y'),
    line_breaks: false,
    categories: category ? [category, Any] : [Any],
  });
}
