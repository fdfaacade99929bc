import { follows, numberAlone, type RowNumber, rowNumber } from './lone-number.js';
import { isBlank, type SourceLine } from './source-line.js';

/** A line with the lines that go on with it joined to it; `lineEnd` is the last of them. */
export interface WholeLine extends SourceLine {
  readonly lineEnd: number;
}

type CellsOf = (text: string) => readonly string[] | null;

/** More lines than this are no cell. */
const MOST_LINES = 15;
const FEWEST_COLUMNS = 3;
/** A line that ends so is not over. */
const UNFINISHED = /(?:[,(«–-]|(?:^|\s)(?:и|или|с|со|по|при|в|во|на|за|для|из|от|до|об?|к|им\.|г\.|№))$/i;
const PERSON = /^[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?\s[А-ЯЁ]\.\s?[А-ЯЁ]\.[,;.]?$/;
/** Who typed the document, below its end: «исп. Орлова И.И., тел. 22-33-44», «отп. 2 экз.». */
const DRAFTER = /^(?:исп(?:олн(?:ил[аи]?|итель)?)?|тел(?:ефон)?|отп(?:ечатано)?)(?![а-яё])/i;
const TELEPHONE = /^\s*(?:(?:тел|т)(?:ефон)?\.?[:\s]*)?(?:\+7|8)?[\d\s()-]{5,}$/i;

/**
 * Rows pasted with the line breaks of their cells, whole again. A numbered row that lacks cells goes on over the lines
 * below as long as they fill it exactly; a running line right below a row goes on with its last cell where it cannot
 * open anything: it begins with a small letter, is a person, or the words above it wait for more. Below the last row only
 * the last of these counts, as the words below a table may be anything; who drafted the document is of no row.
 */
export function withWrappedRows(lines: readonly SourceLine[], cellsOf: CellsOf): WholeLine[] {
  const whole: WholeLine[] = [];
  let width = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as SourceLine;
    const cells = cellsOf(line.text);
    if (cells && width === 0 && cells.length >= FEWEST_COLUMNS) width = cells.length;
    const number = cells && cells.length > 1 ? numberIn(cells[0]) : null;
    if (cells === null && !isBlank(line.text) && numberAlone(line.text) === null && !cellsOf(lines[at + 1]?.text ?? ''))
      width = 0;
    if (cells === null || number === null || width === 0) {
      whole.push({ ...line, lineEnd: line.line });
      continue;
    }
    const filledTo = endOfRow(lines, at, cells.length, { width, cellsOf, number });
    const end = endOfLastCell(lines, filledTo, cellsOf);
    const taken = lines.slice(at, end + 1);
    whole.push({ ...line, text: taken.map(({ text }) => text).join('\n'), lineEnd: taken.at(-1)?.line ?? line.line });
    at = end;
  }
  return whole;
}

function numberIn(cell: string | undefined): RowNumber | null {
  return numberAlone(cell ?? '') === null ? null : rowNumber(cell ?? '');
}

/** Index of the line that gives a row its last cell; its own index where it is whole, or the lines below are none of its. */
function endOfRow(
  lines: readonly SourceLine[],
  at: number,
  count: number,
  { width, cellsOf, number }: { width: number; cellsOf: CellsOf; number: RowNumber },
): number {
  let total = count;
  for (let next = at + 1; total < width && next - at < MOST_LINES; next += 1) {
    const text = lines[next]?.text ?? '';
    const cells = cellsOf(text);
    const [first = ''] = cells ?? [text];
    const opensRow = numberIn(first);
    if (isBlank(first) || (opensRow !== null && (cells !== null || follows(number, opensRow)))) return at;
    total += (cells?.length ?? 1) - 1;
    if (total === width) return next;
  }
  return at;
}

function endOfLastCell(lines: readonly SourceLine[], at: number, cellsOf: CellsOf): number {
  const end = lastJoined(lines, at, cellsOf, false);
  const below = lines.slice(end + 1, end + 1 + MOST_LINES).find(({ text }) => !isBlank(text))?.text ?? '';
  return cellsOf(below) || numberAlone(below) !== null ? end : lastJoined(lines, at, cellsOf, true);
}

function lastJoined(lines: readonly SourceLine[], at: number, cellsOf: CellsOf, isLastRow: boolean): number {
  let end = at;
  while (end - at < MOST_LINES) {
    const words = (lines[end + 1]?.text ?? '').trim();
    const above = (lines[end]?.text ?? '').trim();
    const isNone = words === '' || cellsOf(lines[end + 1]?.text ?? '') !== null || numberAlone(words) !== null;
    const isPerson = PERSON.test(words);
    if (isNone || DRAFTER.test(words) || (isPerson && TELEPHONE.test(lines[end + 2]?.text ?? ''))) return end;
    if (!UNFINISHED.test(above) && (isLastRow || !(/^[а-яё(]/.test(words) || isPerson))) return end;
    end += 1;
  }
  return end;
}
