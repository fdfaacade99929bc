/**
 * A failure that was foreseen. A person reads one line: the catalogue entry named by `code`, filled with `values`;
 * never a stack. Everything else that is thrown is a bug.
 */
export class ExpectedError extends Error {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: string, values: Readonly<Record<string, string | number>> = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(values)}`, options);
    this.name = 'ExpectedError';
    this.code = code;
    this.values = values;
  }
}
