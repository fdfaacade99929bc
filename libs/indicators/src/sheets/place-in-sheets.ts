import type { DefinitionFault } from '../catalogue/index.js';
import { COLUMNS, SHEETS, type SheetKey } from './columns.js';
import type { ReadCatalogue, SheetFault } from './read-sheets.js';

/** A fault of a definition with the cell it was read from. */
export function placeInSheets({ rows }: ReadCatalogue, fault: DefinitionFault): SheetFault {
  const { indicator, code, values } = fault;
  const [first = '', second = '', third = ''] = fault.field.split('.');
  const isPart = (first === 'quantities' || first === 'bands') && third !== '';
  const key: SheetKey = isPart ? first : 'indicators';
  const columns: Readonly<Record<string, string>> = COLUMNS[key];
  const field = isPart ? third : first === 'range' ? second : first;
  const row = rows.get(indicator)?.[key][isPart ? Number(second) : 0] ?? null;
  return { sheet: SHEETS[key], row, column: columns[field] ?? null, code, values };
}
