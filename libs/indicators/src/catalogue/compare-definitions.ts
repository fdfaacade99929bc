import type { IndicatorDefinition, Quantity } from './definition.js';

const FIELDS = [
  'position',
  'task',
  'name',
  'subject',
  'quantities',
  'formula',
  'unit',
  'range',
  'bands',
  'bandsText',
  'frequency',
  'owner',
  'source',
] as const;
export type DefinitionField = (typeof FIELDS)[number];

export interface DefinitionChange {
  readonly field: DefinitionField;
  readonly before: string;
  readonly after: string;
}

/** What becomes of one indicator. */
export interface DefinitionLine {
  readonly code: string;
  readonly name: string;
  readonly outcome: 'created' | 'changed' | 'removed' | 'unchanged';
  readonly changes: readonly DefinitionChange[];
}

/** What would change if one list of indicators took the place of another; first what is in the new one, in its order. */
export function compareDefinitions(
  before: readonly IndicatorDefinition[],
  after: readonly IndicatorDefinition[],
): DefinitionLine[] {
  const known = new Map(before.map((definition) => [definition.code, definition]));
  const kept = new Set(after.map(({ code }) => code));
  const placeBefore = placesOf(before.filter(({ code }) => kept.has(code)));
  const placeAfter = placesOf(after.filter(({ code }) => known.has(code)));
  const lines = after.map((definition): DefinitionLine => {
    const { code, name } = definition;
    const was = known.get(code);
    if (was === undefined) return { code, name, outcome: 'created', changes: [] };
    const one = { ...factsOf(was), position: placeBefore.get(code) ?? '' };
    const other = { ...factsOf(definition), position: placeAfter.get(code) ?? '' };
    const changes = FIELDS.filter((field) => squeezed(one[field]) !== squeezed(other[field])).map((field) => ({
      field,
      before: one[field],
      after: other[field],
    }));
    return { code, name, outcome: changes.length === 0 ? 'unchanged' : 'changed', changes };
  });
  const removed = before.filter(({ code }) => !kept.has(code));
  return [...lines, ...removed.map(({ code, name }) => ({ code, name, outcome: 'removed' as const, changes: [] }))];
}

/** Among those that stay, so that one that is added moves nobody. */
function placesOf(definitions: readonly IndicatorDefinition[]): ReadonlyMap<string, string> {
  return new Map(definitions.map(({ code }, at) => [code, String(at + 1)]));
}

function factsOf(definition: IndicatorDefinition): Record<Exclude<DefinitionField, 'position'>, string> {
  const { task, name, subject, quantities, formula, unit, range, bands, bandsText, frequency, owner, source } =
    definition;
  return {
    ...{ task, name, subject, formula, bandsText, frequency, owner, source },
    unit: unit ?? '—',
    range: [range.least, range.most, range.digits].map((limit) => limit ?? '…').join(' / '),
    quantities: quantities.map(quantityInLine).join('\n'),
    bands: bands
      .map(({ when, test, points, label }) => [when ?? '—', test ?? '—', points, label].join(' | '))
      .join('\n'),
  };
}

function quantityInLine(quantity: Quantity): string {
  const { name, measure, level, yearsBack } = quantity;
  const kind = quantity.kind === 'number' ? quantity.unit : quantity.categories.join('; ');
  return [name, kind, measure, level, yearsBack].join(' | ');
}

/** Spaces of a cell are not the matter. */
function squeezed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
