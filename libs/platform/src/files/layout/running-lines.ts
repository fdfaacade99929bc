import type { TextLine } from './text-lines.js';

/** The lines of one page that stand outside its tables, and how high the page is. */
export interface PageLines {
  readonly height: number;
  readonly lines: readonly TextLine[];
}

/** Share of the page's height at its top and bottom where running titles and page numbers stand. */
const MARGIN = 0.12;
/** So many pieces of lines at either edge may be running titles. */
const EDGE_PIECES = 4;
/** No letterhead begins as high as this: a browser's or a program's own line. */
const RIM = 0.045;
/** A running title stands at the same height on every page (points). */
const SAME_HEIGHT = 8;
const PAGE_NUMBER =
  /^[-–—\s]*(?:(?:стр|с|страница|лист|page)\.?\s*)?№?\s*\d{1,3}(?:\s*(?:из|\/|of)\s*\d{1,3})?[-–—\s.]*$/iu;
/** Titles of annexes differ by their number alone, or by nothing: they are no running titles. */
const ANNEX = /^(?:приложение|утвержд)/iu;

interface Candidate {
  readonly page: number;
  readonly line: TextLine;
  readonly fromBottom: boolean;
  readonly isAtRim: boolean;
  readonly offset: number;
}

/**
 * The lines that belong to the sheet and not to the text: page numbers at its edges, and titles repeated at the same
 * height of several pages. A title's first showing is kept, unless it stands at the foot or the very rim.
 */
export function runningLines(pages: readonly PageLines[]): Set<TextLine> {
  const candidates = pages.flatMap((page, index) => edgeLines(page, index));
  const running = new Set<TextLine>();
  for (const { line } of candidates) if (PAGE_NUMBER.test(line.text)) running.add(line);
  for (const candidate of candidates) {
    const alike = candidates.filter((other) => repeats(candidate, other));
    const first = Math.min(...alike.map((other) => other.page));
    if (alike.length > 1 && (candidate.fromBottom || candidate.isAtRim || candidate.page > first))
      running.add(candidate.line);
  }
  return running;
}

function edgeLines({ height, lines }: PageLines, page: number): Candidate[] {
  const sorted = [...lines].sort((one, other) => one.box.top - other.box.top);
  const top = sorted.slice(0, EDGE_PIECES).filter((line) => line.box.bottom < height * MARGIN);
  const bottom = sorted.slice(-EDGE_PIECES).filter((line) => line.box.top > height * (1 - MARGIN));
  return [
    ...top.map((line) => ({
      page,
      line,
      fromBottom: false,
      isAtRim: line.box.bottom < height * RIM,
      offset: line.box.top,
    })),
    ...bottom.map((line) => ({ page, line, fromBottom: true, isAtRim: false, offset: height - line.box.bottom })),
  ];
}

function repeats(one: Candidate, other: Candidate): boolean {
  return (
    one.fromBottom === other.fromBottom &&
    one.line.text === other.line.text &&
    !ANNEX.test(one.line.text) &&
    Math.abs(one.offset - other.offset) <= SAME_HEIGHT
  );
}
