/** At least so many spaces part two columns. */
const GAP = 2;

/** A stretch of a line, from its first character to behind its last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Chunk extends Span {
  readonly words: string;
}

/** The pieces of a line that gaps of spaces part. */
export function chunksOf(text: string): Chunk[] {
  return [...text.matchAll(/\S+(?: \S+)*/g)].map((match) => ({
    words: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/**
 * The columns of lines set with spaces: between the gaps that run through every line, and where the heading's words begin
 * below such a gap while a space stands before them in every line (a long cell may leave one space to the next column).
 */
export function columnsOf(texts: readonly string[]): Span[] {
  const lines = texts.filter((text) => chunksOf(text).length > 1);
  const starts = headingStarts(lines);
  return gapColumns(lines).flatMap((span) => {
    const inside = starts.filter((at) => at > span.from && at < span.to);
    return [span.from, ...inside].map((from, index) => ({ from, to: inside[index] ?? span.to }));
  });
}

/** Where the words of the first line begin, as far as no line has a letter right before that place. */
function headingStarts(lines: readonly string[]): number[] {
  return chunksOf(lines[0] ?? '')
    .map(({ from }) => from)
    .filter((at) => at > 0 && lines.every((text) => (text[at - 1] ?? ' ') === ' '));
}

function gapColumns(texts: readonly string[]): Span[] {
  const width = Math.max(0, ...texts.map((text) => text.length));
  const isEmpty = (at: number): boolean => texts.every((text) => (text[at] ?? ' ') === ' ');
  const columns: Span[] = [];
  let from = -1;
  let gap = 0;
  for (let at = 0; at <= width; at += 1) {
    if (at < width && !isEmpty(at)) {
      if (from < 0) from = at;
      gap = 0;
    } else if (from >= 0) {
      gap += 1;
      if (gap === GAP || at === width) {
        columns.push({ from, to: at - gap + 1 });
        from = -1;
      }
    }
  }
  return columns;
}

/** So many of the lines must have a piece for each heading. */
const MOST = 0.5;
const FEWEST = 3;

/**
 * The columns of lines whose pieces are as many as the headings though no gap runs through them all (a long cell pushes
 * the rest to the right); null where the gaps tell as many columns, or too few lines have a piece for each heading.
 */
export function columnsByCount(texts: readonly string[]): Span[] | null {
  const lines = texts.map(chunksOf).filter((chunks) => chunks.length > 1);
  const count = lines[0]?.length ?? 0;
  if (count < FEWEST || columnsOf(texts).length >= count) return null;
  const whole = lines.filter((chunks) => chunks.length === count);
  if (whole.length < FEWEST || whole.length < MOST * lines.length) return null;
  return Array.from({ length: count }, (_, at): Span => {
    const starts = whole.slice(1).map((chunks) => chunks[at]?.from ?? 0);
    const ends = whole.map((chunks) => chunks[at]?.to ?? 0);
    const from = starts.toSorted((one, other) => one - other)[Math.floor(starts.length / 2)] ?? 0;
    return { from, to: Math.max(...ends) };
  });
}

/**
 * The pieces of a line in its columns: one for each where they are as many, else each where it begins, cut where a
 * further column begins with one of its words that may open a cell there. No word is ever cut.
 */
export function cellsAt(
  chunks: readonly Chunk[],
  columns: readonly Span[],
  mayOpen: (column: number, words: string) => boolean,
): string[] {
  if (chunks.length === columns.length) return chunks.map(({ words }) => words);
  const cells = columns.map(() => '');
  const put = (at: number, words: string): void => {
    cells[at] = [cells[at], words].filter(Boolean).join(' ');
  };
  for (const { from, words } of chunks) {
    let [at, start] = [columnAt(from, columns), 0];
    for (let next = at + 1; next < columns.length; next += 1) {
      const offset = (columns[next]?.from ?? 0) - from;
      if (!wordAt(words, offset) || !mayOpen(next, words.slice(offset))) continue;
      put(at, words.slice(start, offset).trim());
      [at, start] = [next, offset];
    }
    put(at, words.slice(start));
  }
  return cells;
}

/** True where a word begins at this place behind a single space. */
export function wordAt(words: string, at: number): boolean {
  return at > 0 && words[at - 1] === ' ' && /\S/.test(words[at] ?? ' ');
}

/** The last column that begins no further than a letter behind this place. */
function columnAt(from: number, columns: readonly Span[]): number {
  return Math.max(
    0,
    columns.findLastIndex((column) => column.from <= from + 1),
  );
}
