/** Why something could not be used, as a row keeps it: the code of an ExpectedError with its values. */
export interface Refusal {
  readonly code: string;
  readonly values: Record<string, string | number>;
}
