import type { IdentificationRule, SchoolResults } from '../school-reading.js';
import { schoolNames } from './school-names.js';
import type { SchoolTable } from './school-table.js';

/** The schools of the tables with their full names from the text, and how many of their results the rule calls low. */
export function readSchools(
  tables: readonly SchoolTable[],
  texts: readonly string[],
  rule: IdentificationRule | null,
): SchoolResults[] {
  const names = schoolNames(texts);
  return tables.flatMap(({ rows }) =>
    rows.map(({ words, number, procedures, notes, line }): SchoolResults => {
      const isBare = /^(?:№\s*)?\d+$/.test(words.trim());
      const isLow = (value: number | null): boolean =>
        value !== null &&
        rule !== null &&
        (rule.comparison === '>' ? value > rule.thresholdPercent : value >= rule.thresholdPercent);
      return {
        number,
        name: isBare ? (names.get(number ?? '') ?? null) : words,
        procedures,
        notes,
        lowProcedures: rule === null ? null : Object.values(procedures).filter(isLow).length,
        source: { line, lineEnd: line },
      };
    }),
  );
}
