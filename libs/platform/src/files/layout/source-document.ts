import type { SourceDocument } from '@domain/document';
import { documentFromPages } from './document-from-pages.js';
import type { PageContent } from './page-content.js';

type Warning = SourceDocument['warnings'][number];

/** A page, and what its reader could not make out. */
export interface ReadPage {
  readonly content: PageContent;
  readonly warnings: readonly Warning[];
}

/** The document of the pages read, with the warnings of all of them. */
export function sourceDocument(pages: readonly ReadPage[]): SourceDocument {
  return {
    blocks: documentFromPages(pages.map((page) => page.content)),
    warnings: pages.flatMap((page) => page.warnings),
  };
}

export function pageWarning(level: Warning['level'], code: string, values: Record<string, number>): Warning {
  return { level, code, where: 'order', values };
}
