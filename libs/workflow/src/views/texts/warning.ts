import type { Warning } from '@domain/deadlines';
import { placeOfWarning } from '@domain/orders';
import { russian, say } from '@domain/texts';

export interface WarningText {
  readonly level: 'warn' | 'info';
  readonly code: string;
  readonly where: string;
  readonly message: string;
  /** Empty where the message itself says what to do. */
  readonly remedy: string;
}

/** A warning in words, its place too: «Пункт 3.3 приказа». */
export function warningText({ level, code, where, values }: Warning): WarningText {
  const place = placeOfWarning(where);
  const filled = { where, ...values };
  const remedy = `${code}.remedy`;
  return {
    level,
    code,
    where: say(place.key, place.values),
    message: say(code, filled),
    remedy: russian.has(remedy) ? say(remedy, filled) : '',
  };
}
