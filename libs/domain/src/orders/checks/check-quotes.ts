import type { Warning } from '../../deadlines/index.js';

export interface PlacedText {
  readonly where: string;
  readonly text: string;
}

/** Places where « and » do not pair; a quotation inside a quotation may share its closing mark («… «…»). */
export function checkQuotes(texts: readonly PlacedText[]): Warning[] {
  return texts
    .filter(({ text }) => !paired(text))
    .map(({ where, text }) => ({ level: 'warn', code: 'unpaired-quote', where, values: { words: text.slice(0, 80) } }));
}

function paired(text: string): boolean {
  const opened = text.match(/«/g)?.length ?? 0;
  const closed = text.match(/»/g)?.length ?? 0;
  const sharedClosing = text.match(/«[^»]*«[^»]*»/g)?.length ?? 0;
  return closed <= opened && opened - closed <= sharedClosing;
}
