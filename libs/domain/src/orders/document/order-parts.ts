import { type DocumentTable, plainWords, type SourceDocument, type SourceLine } from '../../document/index.js';
import { COMMAND_WORDS, isCommand } from './command.js';
import { opensUnnumbered } from './infinitive.js';
import { kindLineAt } from './kind-line.js';
import { labelledList } from './labelled-list.js';
import { opensNumbered } from './paragraphs.js';
import { runningText } from './running-lines.js';
import { findSignature, type SignatureBlock } from './signature.js';

/** An order cut into the parts its form prescribes. Any part may be empty; lines keep their numbers. */
export interface OrderParts {
  /** From the top to the words «ПРИКАЗЫВАЮ», the words' line included. */
  readonly head: readonly SourceLine[];
  /** Between «ПРИКАЗЫВАЮ» and the signer's post: the clauses. */
  readonly body: readonly SourceLine[];
  readonly signature: SignatureBlock | null;
  /** Between the signature and the annex: the drafter, the distribution list. */
  readonly tail: readonly SourceLine[];
  /** The annex without the rows of its tables. */
  readonly annex: readonly SourceLine[];
  readonly tables: readonly DocumentTable[];
}

/** «ПРИКАЗЫВАЮ: 1. Утвердить …» on one line. */
const COMMAND_BEFORE_CLAUSE = new RegExp(`^(?<head>(?:.*[\\s,])?(?:${COMMAND_WORDS})\\s*:)\\s*(?<clause>\\S.*)$`, 'i');
const ANNEX_OPENS = /^(?:приложени[ея](?:\s|$)|утвержден[аоы]?(?:\s|$))/i;
const ANNEX_TITLE =
  /^(?:\d\.\s*)?«?(?:регламент|положение|план(?:-график)?|дорожная карта|система|программа|комплекс(?: мер)?|перечень|график)(?:»|\s|$)/i;
export function orderParts(document: SourceDocument): OrderParts {
  const parts = cutIntoParts(document);
  const list = parts.tables.length === 0 ? labelledList(parts.annex) : null;
  if (!list) return parts;
  return { ...parts, tables: [list.table], annex: parts.annex.filter(({ line }) => !list.lines.has(line)) };
}

function cutIntoParts(document: SourceDocument): OrderParts {
  const { lines: running, tables } = runningText(document);
  const firstTableLine = tables[0]?.rows[0]?.line ?? Number.POSITIVE_INFINITY;
  const lines = withClausesApart(running);
  const commandAt = endOfHead(lines, firstTableLine);
  if (commandAt < 0) return { head: [], body: [], signature: null, tail: [], annex: lines, tables };

  const head = lines.slice(0, commandAt + 1);
  const rest = lines.slice(commandAt + 1).filter(({ line }) => line < firstTableLine);
  const opensAt = rest.findIndex((line) => ANNEX_OPENS.test(plainWords(line.text)));
  const signed = findSignature(rest.slice(0, opensAt < 0 ? rest.length : opensAt));
  const afterSignature = signed ? signed.nameAt + 1 : 0;
  const annexAt = annexStart(rest, afterSignature, opensAt, signed !== null, tables.length > 0);
  const annexFrom = rest[annexAt]?.line ?? firstTableLine;
  return {
    head,
    body: rest.slice(0, signed ? signed.postAt : annexAt),
    signature: signed?.block ?? null,
    tail: signed ? rest.slice(afterSignature, annexAt) : [],
    annex: lines.filter((line) => line.line >= annexFrom),
    tables,
  };
}

/** Index of the last line of the head: the command, or, in an order that gives none, the line above its first clause. */
function endOfHead(lines: readonly SourceLine[], firstTableLine: number): number {
  const commandAt = lines.findIndex(({ line, text }) => line < firstTableLine && isCommand(text));
  const kindAt = kindLineAt(lines);
  if (commandAt >= 0 || kindAt < 0) return commandAt;
  const annexAt = lines.findIndex(({ text }, at) => at > kindAt && ANNEX_OPENS.test(plainWords(text)));
  const clauseAt = lines.findIndex(({ line, text }, at) => {
    if (at <= kindAt || line >= firstTableLine) return false;
    const words = plainWords(text);
    if (opensUnnumbered(words)) return annexAt < 0 || at < annexAt;
    return /^1\.?(?:\s|(?<=\.)[А-ЯЁ])/.test(words) && opensNumbered(words);
  });
  return clauseAt - 1;
}

function withClausesApart(lines: readonly SourceLine[]): SourceLine[] {
  let found = false;
  return lines.flatMap((line) => {
    const { head, clause } = (found ? null : COMMAND_BEFORE_CLAUSE.exec(plainWords(line.text)))?.groups ?? {};
    if (!head || !clause || !opensNumbered(clause)) return [line];
    found = true;
    return [
      { ...line, text: head },
      { ...line, text: clause },
    ];
  });
}

function annexStart(
  rest: readonly SourceLine[],
  from: number,
  opensAt: number,
  hasSignature: boolean,
  hasTable: boolean,
): number {
  if (opensAt >= from) return opensAt;
  if (hasSignature) {
    const titled = rest.findIndex((line, index) => index >= from && ANNEX_TITLE.test(plainWords(line.text)));
    if (titled >= 0) return titled;
  }
  return hasTable ? titleAbove(rest, from) : rest.length;
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
    (text, at) => at > clauseAt && at < end && /^[«\dА-ЯЁ]/.test(text) && ANNEX_TITLE.test(text),
  );
  return titleAt < 0 ? lines.length : titleAt;
}

/** «2. Контроль …», «Утвердить …»; «1. План мероприятий» is a title with a number. */
function opensClause(words: string): boolean {
  return (opensNumbered(words) && !ANNEX_TITLE.test(words)) || opensUnnumbered(words);
}

/** True for the opening words of an annex's title: «План мероприятий», «Положение», «Дорожная карта». */
export function opensAnnexTitle(words: string): boolean {
  return ANNEX_TITLE.test(words);
}
