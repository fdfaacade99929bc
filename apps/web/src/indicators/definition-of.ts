import type { IndicatorDefinition, Quantity } from '@indicators/catalogue';
import type { DefinitionOfIndicator } from '../api/types.js';

type QuantityOfIndicator = DefinitionOfIndicator['quantities'][number];

/** An indicator as the rules take it. */
export function definitionOf({ quantities, ...definition }: DefinitionOfIndicator): IndicatorDefinition {
  return { ...definition, quantities: quantities.map(quantityOf) };
}

function quantityOf({ kind, unit, categories, ...common }: QuantityOfIndicator): Quantity {
  return kind === 'number' ? { ...common, kind, unit: unit ?? '' } : { ...common, kind, categories: categories ?? [] };
}
