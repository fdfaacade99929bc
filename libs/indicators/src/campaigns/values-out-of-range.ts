import type { IndicatorDefinition } from '../catalogue/index.js';
import { compileFormula, roundHalfUp } from '../formulas/index.js';
import type { CheckedForm, EntryFinding } from './checked-form.js';
import { keyOf } from './form-fields.js';
import { slotsOf } from './slots.js';

const SHOWN_DIGITS = 2;

/**
 * Entries that together cannot be: an indicator counted from them would lie where its definition says that it never does.
 * 30 who fail of 25 pupils are 120 %, and a part is never more than its whole.
 */
export function valuesOutOfRange({ definitions, entries }: CheckedForm): EntryFinding[] {
  const entered = new Map(entries.map((entry) => [keyOf(entry), entry]));
  return definitions.flatMap((definition) => {
    const { quantities, range, code, name, unit } = definition;
    const asked = quantities.find((quantity) => quantity.level === 'own' && entered.has(keyOf(quantity)));
    if (asked === undefined || (range.least === null && range.most === null)) return [];
    const value = valueOf(definition, (quantity) =>
      quantity.level === 'own' ? entered.get(keyOf(quantity)) : undefined,
    );
    const least = range.least ?? Number.NEGATIVE_INFINITY;
    const most = range.most ?? Number.POSITIVE_INFINITY;
    // What is not known lies nowhere.
    if (!(value < least || value > most)) return [];
    const { measure, yearsBack } = asked;
    const values = {
      ...{ indicator: code, name, value: roundHalfUp(value, SHOWN_DIGITS), unit: unit ?? '' },
      ...{ least: range.least ?? '…', most: range.most ?? '…' },
    };
    return [{ measure, yearsBack, severity: 'error' as const, code: 'entry.out-of-range', values }];
  });
}

function valueOf(definition: IndicatorDefinition, entryFor: Parameters<typeof slotsOf>[1]): number {
  const { formula, quantities, unit } = definition;
  return compileFormula(formula, quantities, unit).compute(slotsOf(definition, entryFor));
}
