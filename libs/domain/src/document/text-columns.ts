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
