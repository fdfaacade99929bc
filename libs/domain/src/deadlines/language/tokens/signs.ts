import { createToken, Lexer } from 'chevrotain';
import { Any, LETTERS, token } from './token.js';

// Punctuation, white space, and whatever is no word of the language.

export const Space = createToken({ name: 'Space', pattern: / +/y, group: Lexer.SKIPPED, line_breaks: false });
export const LineBreak = createToken({
  name: 'LineBreak',
  pattern: / *\n\s*/y,
  line_breaks: true,
  categories: [Any],
});
/** Never matched: put in where two months or dates stand side by side with only white space between them. */
export const Gap = createToken({ name: 'Gap', pattern: Lexer.NA, categories: [Any] });
export const Aside = token('Aside', '\\([^()]*\\)', { guard: false });
export const And = token('And', 'и|а +также|или');
export const But = token('But', 'но|однако|при +этом|(?:а +)?(?:далее|затем|в +дальнейшем)');
export const Comma = token('Comma', '[,.]', { guard: false });
export const Slash = token('Slash', '/', { guard: false });
export const Semicolon = token('Semicolon', ';', { guard: false });
export const Colon = token('Colon', ':', { guard: false });
export const Dash = token('Dash', '[-–—−]+', { guard: false });
export const Word = token('Word', `[${LETTERS}0-9«»"№]+(?:-[${LETTERS}0-9]+)*\\.?`, { guard: false });
export const Other = token('Other', '[^\\s]', { guard: false });
