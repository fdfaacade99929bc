import { explainWarning, type Warning } from '@domain/deadlines';
import { placeOfWarning } from '@domain/orders';
import type { Texts } from '@domain/texts';

export interface WarningText {
  readonly level: 'warn' | 'info';
  readonly code: string;
  /** «Пункт 3.3 приказа» */
  readonly where: string;
  readonly message: string;
  readonly remedy: string;
}

/** A warning in words, whether the reader of deadlines or of orders gave it. */
export function warningText(warning: Warning, texts: Texts): WarningText {
  const place = placeOfWarning(warning.where);
  const { level, code } = warning;
  return { level, code, where: texts.say(place.key, place.values), ...explainWarning(warning, texts) };
}
