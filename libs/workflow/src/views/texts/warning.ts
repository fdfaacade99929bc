import type { Warning } from '@domain/deadlines';
import type { PlaceInFile } from '@domain/document';
import { type WarningInWords, warningInWords } from '@domain/orders';
import type { Texts } from '@domain/texts';

export interface WarningText extends WarningInWords {
  readonly level: 'warn' | 'info';
  readonly code: string;
}

/** A warning in words, whether the reader of deadlines or of orders gave it. */
export function warningText(warning: Warning, places: ReadonlyMap<number, PlaceInFile>, texts: Texts): WarningText {
  const { level, code } = warning;
  return { level, code, ...warningInWords(warning, places, texts) };
}
