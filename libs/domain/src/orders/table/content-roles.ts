import { cellText } from './cell.js';
import { assignRoles, type Column, columnOf } from './columns.js';
import type { TableHeader } from './header.js';
import { leadingNumber } from './item-number.js';
import type { BodyRow } from './rows.js';
import { LONGEST_TERM, saysOnlyWhen } from './says-only-when.js';

/** A table of activities known by what its cells hold: so many of them have to. */
const MOST = 0.6;
const FEWEST_ROWS = 3;
/** Enough rows to judge a column by. */
const JUDGED_ROWS = 40;

/** How a column looks from its cells. */
interface Look {
  readonly at: number;
  readonly filled: number;
  readonly numbers: number;
  readonly terms: number;
  readonly length: number;
}

/**
 * Columns by what stands in them, for a table without a heading, or whose heading names the term and the people in its
 * own words but not the activity. Null where no column holds terms in most of its cells: such a table is no roadmap.
 */
export function headerFromContent(rows: readonly BodyRow[]): TableHeader | null {
  const headed = rows.slice(0, 2).findIndex(namesTermOrPeople);
  const heading = headed < 0 ? null : (rows[headed] ?? null);
  const body = rows.slice(headed + 1).filter(({ cells }) => cells.filter((cell) => cellText(cell) !== '').length > 1);
  const width = Math.max(0, ...body.map(({ cells }) => cells.length));
  if (body.length < FEWEST_ROWS || width < 3) return null;
  const named = heading ? assignRoles(heading.cells.map(cellText)) : [];
  const columns = Array.from({ length: width }, (_, at): Column => named[at] ?? { role: 'other', heading: '' });
  const looks = columns.map((_, at) => lookOf(body.slice(0, JUDGED_ROWS), at));
  const given = withRoles(columns, looks, body.length);
  return given && { at: Math.max(headed, 0), rows: heading ? [heading] : [], columns: given };
}

function namesTermOrPeople({ cells }: BodyRow): boolean {
  const roles = assignRoles(cells.map(cellText)).map(({ role }) => role);
  return roles.includes('deadline') && cells.every((cell) => cellText(cell).length < LONGEST_TERM);
}

function lookOf(rows: readonly BodyRow[], at: number): Look {
  const words = rows.map(({ cells }) => cellText(cells[at])).filter(Boolean);
  const share = (has: (text: string) => boolean): number => words.filter(has).length / Math.max(words.length, 1);
  return {
    at,
    filled: words.length / Math.max(rows.length, 1),
    numbers: share((text) => leadingNumber(text)?.rest === ''),
    terms: share(saysOnlyWhen),
    length: words.reduce((sum, text) => sum + text.length, 0) / Math.max(words.length, 1),
  };
}

function withRoles(columns: readonly Column[], looks: readonly Look[], rowCount: number): Column[] | null {
  const given = [...columns];
  const give = (look: Look | undefined, role: Column['role']): void => {
    const column = look && given[look.at];
    if (look && column?.role === 'other') given[look.at] = { ...column, role };
  };
  const free = (): Look[] => looks.filter(({ at }) => given[at]?.role === 'other');
  const best = (one: (look: Look) => number, among: readonly Look[]): Look | undefined =>
    [...among].sort((a, b) => one(b) - one(a))[0];

  if (columnOf(given, 'number') < 0 && (looks[0]?.numbers ?? 0) >= MOST) give(looks[0], 'number');
  if (columnOf(given, 'deadline') < 0) {
    const terms = best(({ terms: share, filled }) => share * filled, free());
    if (!terms || terms.terms < MOST || terms.filled < MOST) return null;
    give(terms, 'deadline');
  }
  if (columnOf(given, 'title') < 0) {
    const candidates = free().filter(({ filled, numbers }) => filled >= MOST && numbers < MOST);
    const longest = best(({ length }) => length, candidates);
    if (!longest) return null;
    give(longest, 'title');
  }
  if (columnOf(given, 'responsible') < 0) {
    const deadlineAt = columnOf(given, 'deadline');
    const people = free().filter(({ filled }) => filled * rowCount >= 1);
    give(people.find(({ at }) => at > deadlineAt) ?? people[0], 'responsible');
  }
  return given;
}
