import { type DocumentTable, isBlank, plainWords, type SourceDocument, type SourceLine } from '../../document/index.js';
import { readBy, SAME_SHAPE } from '../../look-alikes/index.js';
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

const COMMAND_WORDS =
  'приказыва(?:ю|ет|ем)|распоряжаюсь|постановля(?:ю|ет|ем)|постановил[аи]?|решил[аи]?|решает|обязываю|предписываю|предлагаю';
const COMMAND = new RegExp(`(?<![а-яё])(?:${COMMAND_WORDS})\\s*:?\\s*$`, 'i');
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
  const clauseAt = lines.findIndex(
    ({ line, text }, at) =>
      at > kindAt &&
      line < firstTableLine &&
      /^1\.?(?:\s|(?<=\.)[А-ЯЁ])/.test(plainWords(text)) &&
      opensNumbered(plainWords(text)),
  );
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

function isCommand(text: string): boolean {
  const words = readBy(SAME_SHAPE, plainWords(text));
  return COMMAND.test(words) || COMMAND.test(words.slice(-40).replace(/(?<=[А-Яа-я]) (?=[А-Яа-я](?: |:|$))/g, ''));
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
  return hasTable ? paragraphBefore(rest, rest.length) : rest.length;
}

/** Index of the first line of the paragraph that ends above `end`: a table's title. */
function paragraphBefore(lines: readonly SourceLine[], end: number): number {
  let at = end - 1;
  while (at >= 0 && isBlank(lines[at]?.text ?? '')) at -= 1;
  while (at > 0 && !isBlank(lines[at - 1]?.text ?? '')) at -= 1;
  return Math.max(at, 0);
}

/** True for the opening words of an annex's title: «План мероприятий», «Положение», «Дорожная карта». */
export function opensAnnexTitle(words: string): boolean {
  return ANNEX_TITLE.test(words);
}
