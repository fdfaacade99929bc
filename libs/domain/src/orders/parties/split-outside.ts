const CLOSES: Readonly<Record<string, string>> = { '«': '»', '(': ')' };

/**
 * The text with quotation marks of every kind as «»: one at the beginning of a word opens, any other closes. It is as
 * long as the text, so that places in it are places in the text.
 */
function withOneKindOfQuotes(text: string): string {
  return text.replace(/["'“”„‟″]/g, (_, at: number) =>
    at === 0 || /[\s(«„“"\-–—,;/]/.test(text.charAt(at - 1)) ? '«' : '»',
  );
}

/** For each character, whether it stands inside a quotation or brackets. An unclosed opening covers nothing. */
export function insideMarks(written: string): boolean[] {
  const text = withOneKindOfQuotes(written);
  const inside = new Array<boolean>(text.length).fill(false);
  const open: { closes: string; at: number }[] = [];
  const closable = new Map<string, number>();
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const closing = CLOSES[char];
    if (closing) {
      open.push({ closes: closing, at });
      closable.set(closing, (closable.get(closing) ?? 0) + 1);
      continue;
    }
    // Only a mark that is open is looked for, so that a page of stray brackets stays cheap.
    if (!closable.get(char)) continue;
    const match = open.findLastIndex((mark) => mark.closes === char);
    const from = open[match]?.at ?? at;
    for (const mark of open.splice(match)) closable.set(mark.closes, (closable.get(mark.closes) ?? 1) - 1);
    if (open.length === 0) inside.fill(true, from, at + 1);
  }
  return inside;
}

/** Cuts a text at the separators that stand outside quotations and brackets; `separator` must be global. */
export function splitOutside(text: string, separator: RegExp): string[] {
  const inside = insideMarks(text);
  const pieces: string[] = [];
  let from = 0;
  for (const match of text.matchAll(separator)) {
    if (inside[match.index]) continue;
    pieces.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  pieces.push(text.slice(from));
  return pieces.map((piece) => piece.trim()).filter(Boolean);
}
