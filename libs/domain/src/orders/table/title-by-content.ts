import { cellText } from './cell.js';
import { type Column, columnOf, isUnknownHeading, namesPartOfPlan } from './columns.js';
import type { BodyRow } from './rows.js';

/** A column of activities hardly ever says the same twice; one of parts says most of its words again. */
const DISTINCT = 0.9;
const REPEATED = 0.7;

/**
 * «Этап | … | Шаги»: where the heading of the activity is unknown and the column taken for it repeats the names of the
 * parts, the column whose words differ from row to row is the activity.
 */
export function titleByContent(columns: readonly Column[], rows: readonly BodyRow[]): Column[] {
  const titleAt = columnOf(columns, 'title');
  const kept = [...columns];
  const part = kept[titleAt];
  if (!part || !namesPartOfPlan(part.heading) || distinctShare(rows, titleAt) > REPEATED) return kept;
  const unknown = columns.flatMap(({ role, heading }, at) =>
    role === 'other' && isUnknownHeading(heading) && distinctShare(rows, at) >= DISTINCT ? [at] : [],
  );
  const longest = unknown.toSorted((one, other) => lengthOf(rows, other) - lengthOf(rows, one))[0];
  const activity = longest === undefined ? undefined : kept[longest];
  if (longest === undefined || !activity) return kept;
  kept[titleAt] = { ...part, role: 'section' };
  kept[longest] = { ...activity, role: 'title' };
  return kept;
}

/** Which share of the words of a column are met once; a cell merged over several rows counts in each. */
function distinctShare(rows: readonly BodyRow[], at: number): number {
  const words = rows.map(({ cells }) => cellText(cells[at])).filter(Boolean);
  return words.length === 0 ? 0 : new Set(words).size / words.length;
}

function lengthOf(rows: readonly BodyRow[], at: number): number {
  return rows.reduce((sum, { cells }) => sum + cellText(cells[at]).length, 0);
}
