import type { Variable } from '../formulas/index.js';
import type { Band, ValueRange } from '../scales/index.js';

/** A variable of an indicator, and where its value is taken from. */
export type Quantity = Variable & {
  /** What is measured, the same in every indicator that asks for it: «ЕГЭ, русский язык: средний балл». */
  readonly measure: string;
  /** The school's own value, or the mean of its district. */
  readonly level: 'own' | 'district';
  /** 0 for the period of the campaign, 1 for the one a year before. */
  readonly yearsBack: number;
};

/** One indicator of a catalogue. A row of the order that asks for several values («доля неуспевающих; доля с ОВЗ») is several. */
export interface IndicatorDefinition {
  /** The row's number in the order: «1.5»; with a letter where the row asks for several values: «3.1а». */
  readonly code: string;
  /** The heading it stands under. */
  readonly task: string;
  readonly name: string;
  /** Whose value it is. */
  readonly subject: 'school' | 'municipality';
  readonly quantities: readonly Quantity[];
  /** In FEEL, over the names of the quantities. */
  readonly formula: string;
  /** Of the value; empty for a bare number, null for a category. */
  readonly unit: string | null;
  readonly range: ValueRange;
  /** In the order of the source: the first that holds counts. Empty where the source gives no points. */
  readonly bands: readonly Band[];
  /** The words of the scale as the source has them. */
  readonly bandsText: string;
  readonly frequency: string;
  readonly owner: string;
  /** Which clause of the order it comes from. */
  readonly source: string;
}
