import type { IndicatorDefinition } from './definition.js';

/** Whether two definitions give the same points for the same numbers, so that a ruling on one holds for the other. */
export function sameScale(one: IndicatorDefinition, other: IndicatorDefinition): boolean {
  return scoring(one) === scoring(other);
}

function scoring({ quantities, formula, unit, range: { least, most, digits }, bands }: IndicatorDefinition): string {
  const asked = quantities.map((quantity) => [
    quantity.name,
    quantity.measure,
    quantity.level,
    quantity.yearsBack,
    quantity.kind === 'number' ? quantity.unit : quantity.categories,
  ]);
  const steps = bands.map(({ when, test, points }) => [when, test, points]);
  return JSON.stringify([asked, formula, unit, least, most, digits, steps]);
}
