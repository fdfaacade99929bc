import { isBlank, type SourceLine } from './source-line.js';

/** A row's number as its whole numbers: «1.10.» → [1, 10]. */
export type RowNumber = readonly number[];

/** What a line that holds nothing but a number is: a row cut off after its number, a page's number, or either. */
export type LoneNumber = 'row' | 'page' | 'doubtful';

const LEADING = /^(?<number>\d{1,4}(?:\.\d{1,3}){0,3})[.)]?(?=\s|$)/;
const ALONE = /^\s*(?<number>\d{1,4}(?:\.\d{1,3}){0,3})(?<close>[.)]?)\s*$/;

/** The number that opens a row of a table, markup aside; null for a row without one. */
export function rowNumber(firstCell: string): RowNumber | null {
  return parsed(LEADING.exec(firstCell.replace(/<[^<>]*>|\*\*/g, '').trim()));
}

/** The number a line consists of, and whether only a row can be meant (a page's number has neither dot nor levels). */
export function numberAlone(text: string): { number: RowNumber; onlyOfRow: boolean } | null {
  const match = ALONE.exec(text);
  const number = parsed(match);
  return number && { number, onlyOfRow: match?.groups?.close !== '' || number.length > 1 };
}

function parsed(match: RegExpExecArray | null): RowNumber | null {
  return match?.groups?.number?.split('.').map(Number) ?? null;
}

/** Judges a lone number by the numbers of the rows above and below it. */
export function judgeLoneNumber(
  { number, onlyOfRow }: { number: RowNumber; onlyOfRow: boolean },
  above: RowNumber | null,
  below: RowNumber | null,
): LoneNumber {
  const goesOn = above !== null && follows(above, number);
  if (onlyOfRow) {
    const leadsOn = below !== null && follows(number, below);
    const between = above !== null && below !== null && compare(above, number) < 0 && compare(number, below) < 0;
    return goesOn || leadsOn || between ? 'row' : 'page';
  }
  if (!goesOn || above.length > 1) return 'page';
  if (below === null) return 'doubtful';
  return below.length === 1 && follows(number, below) ? 'row' : 'page';
}

/** True where `next` may come right after `number`: 1.4 → 1.5, 2, 2.1, 1.4.1. */
export function follows(number: RowNumber, next: RowNumber): boolean {
  let same = 0;
  while (same < number.length && number[same] === next[same]) same += 1;
  const isChild = same === number.length && next.length > same;
  const tail = isChild ? next.slice(same) : next.slice(same + 1);
  return (isChild || next[same] === (number[same] ?? 0) + 1) && tail.every((part) => part === 1);
}

function compare(one: RowNumber, other: RowNumber): number {
  const at = one.findIndex((part, level) => part !== other[level]);
  return at < 0 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -1);
}

/** For each line, the number of the first numbered row below it, as far as the same table may reach. */
export function numbersBelow(
  lines: readonly SourceLine[],
  cellsOf: (text: string) => readonly string[] | null,
): (RowNumber | null)[] {
  const below = lines.map((): RowNumber | null => null);
  let next: RowNumber | null = null;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    below[at] = next;
    const text = lines[at]?.text ?? '';
    const cells = cellsOf(text);
    if (cells) next = rowNumber(cells[0] ?? '') ?? next;
    else if (!isBlank(text) && numberAlone(text) === null) next = null;
  }
  return below;
}
