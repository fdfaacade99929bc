import type { SourceDocument } from '@domain/document';
import type { FileRefusal } from '../file-refused.js';
import type { ReadingLimits } from '../reading-options.js';
import type { ParsedKind } from './read-in-process.js';

/** What the reading process is asked. */
export interface ReadingTask {
  readonly kind: ParsedKind;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly limits: ReadingLimits;
}

/** What it answers: progress any number of times, then one of the others. */
export type ReadingAnswer =
  | { readonly progress: { readonly done: number; readonly of: number } }
  /** A SourceDocument as JSON. */
  | { readonly document: string }
  | { readonly refusal: { readonly code: FileRefusal; readonly values: Record<string, string | number> } }
  /** A reader threw something unforeseen: its stack. */
  | { readonly failure: string };

export function parseDocument(json: string): SourceDocument {
  return JSON.parse(json) as SourceDocument;
}
