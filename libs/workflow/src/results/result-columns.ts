import { type ColumnMeaning, measureOf, type ResultTable, shapeOf } from '@indicators/results';
import { ResultImportEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { BadInput } from '../acting/errors.js';

/** Of what a table says: which column is which, and the year of those that name none. */
export interface ResultLayout {
  readonly columns: readonly ColumnMeaning[];
  readonly year: number;
  readonly isSchoolYear: boolean;
}

/** How the branch read a table with this head the last time; null the first time. */
export function rememberedLayout(
  manager: EntityManager,
  organisationId: string,
  { headings }: ResultTable,
): Promise<ResultImportEntity | null> {
  return manager.findOne(ResultImportEntity, {
    where: { organisationId, shape: shapeOf(headings) },
    order: { at: 'DESC', id: 'DESC' },
  });
}

/**
 * What was remembered, with the years this table's own head names: last year's are of last year's table.
 */
export function asRemembered(remembered: readonly ColumnMeaning[], { proposed }: ResultTable): ColumnMeaning[] {
  return remembered.map((meaning, at) => {
    const now = proposed[at];
    return meaning.role === 'result' ? { ...meaning, year: now?.role === 'result' ? now.year : null } : meaning;
  });
}

/** Why the columns are not those of the table, or mean nothing together; null where they do. */
export function whatIsWanting({ columns, year }: ResultLayout, { headings }: ResultTable): BadInput | null {
  if (columns.length !== headings.length) return new BadInput('result-columns-stale', 'columns');
  if (columns.filter(({ role }) => role === 'school').length !== 1)
    return new BadInput('results-one-school', 'columns');
  const results = columns.flatMap((meaning) => (meaning.role === 'result' ? [meaning] : []));
  if (results.length === 0) return new BadInput('results-without-results', 'columns');
  const names = results.map((result) => `${measureOf(result)} ${result.year ?? year}`);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  return twice === undefined ? null : new BadInput('results-column-twice', 'columns', { name: twice });
}
