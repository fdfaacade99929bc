import type { Warning } from '@domain/deadlines';
import { russian, say } from '@domain/texts';

export interface WarningText {
  readonly level: 'warn' | 'info';
  readonly code: string;
  readonly where: string;
  readonly message: string;
  /** Empty where the message itself says what to do. */
  readonly remedy: string;
}

/** A warning in words. */
export function warningText({ level, code, where, values }: Warning): WarningText {
  const filled = { where, ...values };
  const remedy = `${code}.remedy`;
  return { level, code, where, message: say(code, filled), remedy: russian.has(remedy) ? say(remedy, filled) : '' };
}
