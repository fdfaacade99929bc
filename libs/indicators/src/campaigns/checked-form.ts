import type { IndicatorDefinition } from '../catalogue/index.js';
import type { Entry } from './entry.js';
import type { FormField } from './form-fields.js';

/** What is wrong with an entry. The text of its code says how to mend it. */
export interface EntryFinding {
  readonly measure: string;
  readonly yearsBack: number;
  /** An error keeps a form from being sent; a doubt goes with whoever says that it is so all the same. */
  readonly severity: 'error' | 'doubt';
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface CheckedForm {
  /** The indicators the form is asked for. */
  readonly definitions: readonly IndicatorDefinition[];
  readonly fields: readonly FormField[];
  readonly entries: readonly Entry[];
  /** What was measured a year before, by `keyOf` of the field. */
  readonly before: ReadonlyMap<string, number>;
}
