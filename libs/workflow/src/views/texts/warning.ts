import { explainWarning, type Warning } from '@domain/deadlines';
import { placeOfWarning } from '@domain/orders';
import { russian, say } from '@domain/texts';

export interface WarningText {
  readonly level: 'warn' | 'info';
  readonly code: string;
  /** «Пункт 3.3 приказа» */
  readonly where: string;
  readonly message: string;
  /** Empty where the message itself says what to do, as the reader of orders has it. */
  readonly remedy: string;
}

/** A warning in words, whether the reader of deadlines or of orders gave it. */
export function warningText(warning: Warning): WarningText {
  const { level, code, where, values } = warning;
  const place = placeOfWarning(where);
  const words = russian.has(`warnings.${code}`)
    ? explainWarning(warning)
    : { message: say(code, { where, ...values }), remedy: '' };
  return { level, code, where: say(place.key, place.values), ...words };
}
