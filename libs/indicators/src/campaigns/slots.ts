import type { IndicatorDefinition, Quantity } from '../catalogue/index.js';
import type { Entry } from './entry.js';

/**
 * What is entered, as a formula takes it: a slot for each quantity, NaN where there is none.
 * @param entryFor what was entered for a quantity, of which place among them, if anything
 */
export function slotsOf(
  { quantities }: Pick<IndicatorDefinition, 'quantities'>,
  entryFor: (quantity: Quantity, at: number) => Pick<Entry, 'number' | 'word'> | undefined,
): Float64Array {
  return Float64Array.from(quantities, (quantity, at) => {
    const entry = entryFor(quantity, at);
    if (quantity.kind === 'number') return entry?.number ?? Number.NaN;
    const place = quantity.categories.indexOf(entry?.word ?? '');
    return place === -1 ? Number.NaN : place;
  });
}
