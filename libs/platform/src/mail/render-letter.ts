import { fileURLToPath } from 'node:url';
import type { LetterContent } from '@domain/letters';
import { Eta } from 'eta';
import { textOfLetter } from './text-of-letter.js';

export interface RenderedLetter {
  readonly html: string;
  readonly text: string;
}

/** Where the build puts the compiled layouts: beside this lib's own compiled sources. */
export function builtLettersFolder(): string {
  return fileURLToPath(new URL('../../letters/', import.meta.url));
}

/** Turns a letter's content into HTML and its plain-text twin. In the HTML every value is escaped. */
export class LetterRenderer {
  private readonly eta: Eta;

  /** @param folder holds `letter.eta`, compiled by build-letters.mjs */
  constructor(folder: string) {
    this.eta = new Eta({ views: folder, autoEscape: true, cache: true });
  }

  render(content: LetterContent): RenderedLetter {
    return { html: this.eta.render('./letter', content), text: textOfLetter(content) };
  }
}
