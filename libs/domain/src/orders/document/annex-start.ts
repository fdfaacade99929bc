import { plainWords, type SourceLine } from '../../document/index.js';
import { opensUnnumbered } from './infinitive.js';
import { opensNumbered } from './paragraphs.js';

const ANNEX_OPENS = /^(?:приложени[ея](?:\s|$)|утвержден[аоы]?(?:\s|$))/i;
const ANNEX_TITLE =
  /^(?:\d\.\s*)?«?(?:регламент|положение|(?:(?:календарный|сводный|комплексный|единый|годовой|перспективный|детальный|межведомственный)\s+)?план(?:-график)?|дорожная карта|система|программа|комплекс(?: мер)?|перечень|график)(?:»|\s|$)/i;

/** True for the line above an annex: «Приложение 2», «УТВЕРЖДЕН». */
export function opensAnnex(words: string): boolean {
  return ANNEX_OPENS.test(words);
}

/** True for the opening words of an annex's title: «План мероприятий», «Положение», «Дорожная карта». */
export function opensAnnexTitle(words: string): boolean {
  return ANNEX_TITLE.test(words);
}

/** Index of the first line of the annex among the lines below the command and above the annex's first table. */
export function annexStart(
  rest: readonly SourceLine[],
  around: {
    /** Index of the first line below the signature; 0 where none stands among the lines. */
    readonly from: number;
    /** Index of «Приложение», -1 without it. */
    readonly opensAt: number;
    readonly isSigned: boolean;
    readonly hasTable: boolean;
  },
): number {
  const { from, opensAt } = around;
  if (opensAt >= from) return opensAt;
  if (around.isSigned) {
    const titled = rest.findIndex((line, index) => index >= from && opensAnnexTitle(plainWords(line.text)));
    if (titled >= 0) return titled;
  }
  return around.hasTable ? titleAbove(rest, from) : rest.length;
}

/**
 * Where the title of the table below begins: the last paragraph, or, where that holds clauses, the line in it that opens
 * a title; behind all lines when they are clauses to the end.
 */
function titleAbove(lines: readonly SourceLine[], from: number): number {
  const words = lines.map(({ text }) => plainWords(text));
  const end = words.findLastIndex((text) => text !== '') + 1;
  const start = Math.max(words.lastIndexOf('', end - 1) + 1, from);
  if (end <= start) return lines.length;
  const clauseAt = words.findLastIndex((text, at) => at >= start && at < end && opensClause(text));
  if (clauseAt < 0) return start;
  const titleAt = words.findIndex(
    (text, at) => at > clauseAt && at < end && /^[«\dА-ЯЁ]/.test(text) && opensAnnexTitle(text),
  );
  return titleAt < 0 ? lines.length : titleAt;
}

/** The lines of the title of a table that stands among the clauses: those right above it, where they open as one does. */
export function ownTitle(above: readonly SourceLine[]): SourceLine[] {
  const title = above.slice(titleAbove(above, 0)).filter(({ text }) => plainWords(text) !== '');
  return opensAnnexTitle(plainWords(title[0]?.text ?? '')) ? title : [];
}

/** «2. Контроль …», «Утвердить …»; «1. План мероприятий» is a title with a number. */
export function opensClause(words: string): boolean {
  return (opensNumbered(words) && !opensAnnexTitle(words)) || opensUnnumbered(words);
}
