import type { DocumentPlace, UnnumberedBlock } from '@domain/document';
import { cleanText } from './clean-text.js';

/** A paragraph of a file that holds its letters as letters; null where there are no words. */
export function paragraph(text: string, bold: boolean, place: DocumentPlace | null = null): UnnumberedBlock | null {
  const words = cleanText(text);
  return words === '' ? null : { kind: 'paragraph', text: words, bold, confidence: 1, place };
}
