import { fileURLToPath } from 'node:url';
import type { LetterContent } from '@domain/letters';
import { Eta } from 'eta';
import { compile, type HtmlToTextOptions } from 'html-to-text';

export interface RenderedLetter {
  readonly html: string;
  readonly text: string;
}

/** Where the build puts the compiled layouts: beside this lib's own compiled sources. */
export function builtLettersFolder(): string {
  return fileURLToPath(new URL('../../letters/', import.meta.url));
}

const TEXT_LINE_CHARACTERS = 76;

const TEXT_OPTIONS: HtmlToTextOptions = {
  wordwrap: TEXT_LINE_CHARACTERS,
  // Everything outside is layout, and the hidden preview line would open the text a second time.
  baseElements: { selectors: ['.letter'] },
  selectors: [
    { selector: 'h2', options: { uppercase: true, leadingLineBreaks: 3 } },
    { selector: 'h3', options: { uppercase: false } },
    { selector: 'a', options: { linkBrackets: ['<', '>'], hideLinkHrefIfSameAsText: true } },
  ],
};

/** Its selectors are compiled once: that takes longer than reading a letter. */
const textOf = compile(TEXT_OPTIONS);

/**
 * Turns a letter's content into HTML and its plain-text twin. The text is read off the HTML, so that the two cannot
 * come to say different things. Every value is escaped.
 */
export class LetterRenderer {
  private readonly eta: Eta;

  /** @param folder holds `letter.eta`, compiled by build-letters.mjs */
  constructor(folder: string) {
    this.eta = new Eta({ views: folder, autoEscape: true, cache: true });
  }

  render(content: LetterContent): RenderedLetter {
    const html = this.eta.render('./letter', content);
    return { html, text: textOf(html) };
  }
}
