import { ExpectedError } from '@domain/errors';

/** A formula or a test of a scale that cannot be taken, with the place in its text. */
export class FormulaFault extends ExpectedError {
  /** Where in the text, in characters: the first one and the one behind the last. */
  readonly from: number;
  readonly to: number;

  constructor(code: string, from: number, to: number, values: Readonly<Record<string, string | number>> = {}) {
    super(`formula.${code}`, { place: from + 1, ...values });
    this.name = 'FormulaFault';
    this.from = from;
    this.to = to;
  }
}
