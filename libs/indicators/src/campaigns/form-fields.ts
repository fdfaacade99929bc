import type { IndicatorDefinition, Quantity } from '../catalogue/index.js';
import type { VariableKind } from '../formulas/index.js';

export type Subject = IndicatorDefinition['subject'];

/** One thing a form asks: a measure in the period of the campaign, or in one so many years before. */
export type FormField = VariableKind & {
  readonly measure: string;
  readonly yearsBack: number;
  /** Codes of the indicators that cannot be counted without it. */
  readonly indicators: readonly string[];
  /** What an authority may say of its whole district, and the mean of its schools says where it does not. */
  readonly isOptional: boolean;
};

/**
 * What the form of a school, or of an authority, asks: each measure once, however many indicators want it, in the order of the
 * catalogue; last year's behind this year's.
 */
export function formFields(definitions: readonly IndicatorDefinition[], subject: Subject): FormField[] {
  const fields = new Map<string, FormField>();
  for (const definition of definitions) {
    for (const quantity of definition.quantities) {
      if (!isAskedOf(subject, definition, quantity)) continue;
      const { measure, yearsBack } = quantity;
      const known = fields.get(keyOf(quantity));
      const isOptional = definition.subject !== subject && (known?.isOptional ?? true);
      const indicators = [...new Set([...(known?.indicators ?? []), definition.code])];
      fields.set(keyOf(quantity), { ...(known ?? kindOf(quantity)), measure, yearsBack, indicators, isOptional });
    }
  }
  return [...fields.values()].toSorted((one, other) => one.yearsBack - other.yearsBack);
}

/** Measures that two indicators ask in two ways, as people here and as per cent there: no form can ask them. */
export function measuresAskedTwoWays(definitions: readonly IndicatorDefinition[]): string[] {
  const kinds = new Map<string, string>();
  const twice = new Set<string>();
  for (const quantity of definitions.flatMap(({ quantities }) => quantities)) {
    const kind = JSON.stringify(kindOf(quantity));
    if ((kinds.get(quantity.measure) ?? kind) !== kind) twice.add(quantity.measure);
    kinds.set(quantity.measure, kind);
  }
  return [...twice];
}

/** What a field, an entry and a stored value are found by. */
export function keyOf({ measure, yearsBack }: Pick<Quantity, 'measure' | 'yearsBack'>): string {
  return JSON.stringify([measure, yearsBack]);
}

/** A school is asked what is its own; an authority what is counted of it, and what it knows of its district. */
function isAskedOf(subject: Subject, definition: IndicatorDefinition, { level }: Quantity): boolean {
  if (subject === definition.subject) return subject === 'municipality' || level === 'own';
  return subject === 'municipality' && level === 'district';
}

function kindOf(quantity: Quantity): VariableKind {
  return quantity.kind === 'number'
    ? { kind: quantity.kind, unit: quantity.unit }
    : { kind: quantity.kind, categories: quantity.categories };
}
