import { createHash } from 'node:crypto';
import type { LocalDate } from '@domain/calendar';
import type { Period } from '@domain/campaigns';
import { measureOf, type ResultTable } from '@indicators/results';
import { latestValues, type MeasuredValue } from '@storage';
import type { EntityManager } from 'typeorm';
import { type Answer, answerOf, moreThanTookPart } from './cell-answers.js';
import { type MatchedSchool, matchSchools } from './match-schools.js';
import type { ResultLayout } from './result-columns.js';

export interface ResultChange {
  readonly measure: string;
  readonly year: number;
  readonly before: Answer | null;
  readonly after: Answer;
}

/** Why a row or a cell is not taken; `column` is its heading, null for the whole row. */
export interface ResultFault {
  readonly row: number;
  readonly column: string | null;
  readonly code: string;
  readonly values: Readonly<Record<string, string>>;
}

export interface ResultLine {
  readonly row: number;
  /** The school as the table calls it. */
  readonly written: string;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly outcome: 'changed' | 'unchanged' | 'refused';
  readonly changes: readonly ResultChange[];
}

export interface ComparedResults {
  readonly lines: readonly ResultLine[];
  readonly faults: readonly ResultFault[];
  /** Names what was told: only that is done. */
  readonly digest: string;
}

/** What a table would change of what is known. An empty cell changes nothing, and a cell nobody can read is left out and told. */
export async function compareResults(
  manager: EntityManager,
  organisationId: string,
  table: ResultTable,
  layout: ResultLayout,
): Promise<ComparedResults> {
  const at = (role: 'school' | 'district') => layout.columns.findIndex((column) => column.role === role);
  const cellOf = (cells: readonly string[], column: number) => (cells[column] ?? '').replace(/\s+/gu, ' ').trim();
  const rows = table.rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const written = rows.map(({ cells }) => ({
    name: cellOf(cells, at('school')),
    district: cellOf(cells, at('district')),
  }));
  const matched = await matchSchools(manager, organisationId, written);
  const ids = matched.flatMap(({ school }) => (school === null ? [] : [school.id]));
  const latest = await knownValues(manager, ids, layout);
  const faults: ResultFault[] = [];
  const seen = new Map<string, number>();
  const lines = rows.map(({ number: row, cells }, place): ResultLine => {
    const name = written[place]?.name ?? '';
    const fault = (code: string, values: Record<string, string>, column: string | null = null) =>
      faults.push({ row, column, code, values });
    const { school, fault: unmatched } = matched[place] as MatchedSchool;
    const refused = {
      row,
      written: name,
      organisationId: null,
      organisationName: null,
      outcome: 'refused',
      changes: [],
    } as const;
    if (school === null) {
      fault(unmatched.code, unmatched.values);
      return refused;
    }
    const first = seen.get(school.id);
    if (first !== undefined) {
      fault('result-row.school-twice', { name: school.name, row: String(first) });
      return refused;
    }
    seen.set(school.id, row);
    const answers = layout.columns.map((column, index) =>
      column.role === 'result' ? answerOf(cellOf(cells, index), column.content) : 'blank',
    );
    const changes = layout.columns.flatMap((column, index): ResultChange[] => {
      const after = answers[index] ?? 'blank';
      if (column.role !== 'result' || after === 'blank') return [];
      const words = cellOf(cells, index);
      if (typeof after === 'string') {
        fault(after, { words }, table.headings[index] ?? '');
        return [];
      }
      const [measure, year] = [measureOf(column), column.year ?? layout.year];
      const known = (asked: string) => latest.get(keyOf(school.id, asked, periodOf(year, layout)));
      const impossible = moreThanTookPart(column, after, { layout, answers, known });
      if (impossible !== null) {
        fault('result-cell.more-than-took-part', impossible, table.headings[index] ?? '');
        return [];
      }
      const before = known(measure);
      if (before?.number === after.number && before.missing === after.missing) return [];
      return [
        {
          measure,
          year,
          before: before === undefined ? null : { number: before.number, missing: before.missing },
          after,
        },
      ];
    });
    const outcome = changes.length === 0 ? 'unchanged' : 'changed';
    return { row, written: name, organisationId: school.id, organisationName: school.name, outcome, changes };
  });
  const digest = createHash('sha256')
    .update(JSON.stringify([meaningOf(layout), lines, faults]))
    .digest('hex');
  return { lines, faults, digest };
}

/** The same for the same columns, whatever order a program sent their parts in. */
function meaningOf({ columns, year, isSchoolYear }: ResultLayout): unknown {
  const said = columns.map((column) =>
    column.role === 'result' ? [measureOf(column), column.year ?? year] : column.role,
  );
  return [said, isSchoolYear];
}

/** The calendar year, or the school year that ends in it. */
export function periodOf(year: number, { isSchoolYear }: Pick<ResultLayout, 'isSchoolYear'>): Period {
  const days = isSchoolYear ? [`${year - 1}-09-01`, `${year}-08-31`] : [`${year}-01-01`, `${year}-12-31`];
  const [start, end] = days as [LocalDate, LocalDate];
  return { start, end };
}

async function knownValues(
  manager: EntityManager,
  ids: readonly string[],
  layout: ResultLayout,
): Promise<ReadonlyMap<string, MeasuredValue>> {
  const results = layout.columns.flatMap((column) => (column.role === 'result' ? [column] : []));
  const years = new Set(results.map((column) => column.year ?? layout.year));
  const periods = [...years].map((year) => periodOf(year, layout));
  // Those who failed are held against those who took part, whichever of them the table has.
  const people = results.flatMap((column) =>
    (['participants', 'failed'] as const).map((content) => measureOf({ ...column, content })),
  );
  const values = await latestValues(manager, ids, periods, [...results.map(measureOf), ...people]);
  return new Map(
    values.map((value) => [
      keyOf(value.organisationId, value.measure, { start: value.periodStart, end: value.periodEnd }),
      value,
    ]),
  );
}

function keyOf(organisationId: string, measure: string, { start, end }: Period): string {
  return `${organisationId} ${start} ${end} ${measure}`;
}
