import type { SheetRows, SourceDocument } from '@domain/document';
import type { FileRefusal } from '../file-refused.js';
import type { ReadingLimits } from '../reading-options.js';
import type { PagedKind, WantedPage } from './draw-page.js';
import type { ParsedKind, SheetKind } from './read-in-process.js';

interface GivenFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly limits: ReadingLimits;
}

/** What the reading process is asked: all that a file holds, the rows of its sheets, the picture of one page, or whether a PDF opens. */
export type ReadingTask =
  | (GivenFile & { readonly wanted: 'document'; readonly kind: ParsedKind })
  | (GivenFile & { readonly wanted: 'rows'; readonly kind: SheetKind })
  | (GivenFile & { readonly wanted: 'page'; readonly kind: PagedKind; readonly page: WantedPage })
  | (GivenFile & { readonly wanted: 'opening' });

/** What it answers: progress any number of times, then one of the others. */
export type ReadingAnswer =
  | { readonly progress: { readonly done: number; readonly of: number } }
  /** A SourceDocument as JSON. */
  | { readonly document: string }
  | { readonly rows: readonly SheetRows[] }
  /** A PNG. */
  | { readonly picture: Uint8Array }
  | { readonly opens: true }
  | { readonly refusal: { readonly code: FileRefusal; readonly values: Record<string, string | number> } }
  /** A reader threw something unforeseen, or the process broke: its stack, its last words. */
  | { readonly failure: string }
  /** The process was not there to answer, through no fault of the file. */
  | { readonly absent: string };

export function parseDocument(json: string): SourceDocument {
  return JSON.parse(json) as SourceDocument;
}
