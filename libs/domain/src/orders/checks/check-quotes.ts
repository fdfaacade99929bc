import type { Warning } from '../../deadlines/index.js';

export interface PlacedText {
  readonly where: string;
  readonly text: string;
  readonly line?: number;
}

/** Places where « and » do not pair; a quotation inside a quotation may share its closing mark («… «…»). */
export function checkQuotes(texts: readonly PlacedText[]): Warning[] {
  return texts
    .filter(({ text }) => !paired(text))
    .map(({ where, text, line }) => ({
      level: 'warn',
      code: 'unpaired-quote',
      where,
      ...(line === undefined ? {} : { line }),
      values: { words: text.slice(0, 80) },
    }));
}

/** One » may close several quotations at once, so the depth after it lies anywhere from 0 to one less than before. */
function paired(text: string): boolean {
  let least = 0;
  let most = 0;
  for (const char of text) {
    if (char === '«') {
      least += 1;
      most += 1;
    } else if (char === '»') {
      if (most === 0) return false;
      least = 0;
      most -= 1;
    }
  }
  return least === 0;
}
