import { type DocumentTable, isBlank, plainWords, type SourceDocument, type SourceLine } from '../../document/index.js';
import { labelledList } from './labelled-list.js';
import { opensNumbered } from './paragraphs.js';
import { runningText } from './running-lines.js';

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

export interface SignatureBlock {
  readonly line: number;
  /** As written: «А.И. Кузнецов». */
  readonly name: string;
  readonly position: string | null;
  /** A drafter's line with a telephone stood between the post and the name. */
  readonly drafterInside: string | null;
}

const COMMAND = /(?:приказыва(?:ю|ет|ем)|распоряжаюсь|постановля(?:ю|ет)|обязываю)\s*:?\s*$/i;
const ANNEX_OPENS = /^(?:приложени[ея](?:\s|$)|утвержден[аоы]?(?:\s|$))/i;
const ANNEX_TITLE =
  /^(?:\d\.\s*)?«?(?:регламент|положение|план(?:-график)?|дорожная карта|система|программа|комплекс(?: мер)?|перечень|график)(?:»|\s|$)/i;
const SIGNED =
  /^(?<post>.*?)\s*(?<name>[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?|[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?\s[А-ЯЁ]\.\s?[А-ЯЁ]\.)$/;
const POST_OPENS =
  /^(?:и\.\s?о\.|исполняющ|врио|министр|директор|начальник|заведующ|руководител|глава|председател|ректор|заместител|перв(?:ый|ая)|управляющ|президент|губернатор)/i;
const TELEPHONE = /^(?:тел\.?:?\s*)?[+\d][\d\s()/-]{4,}$/;

export function orderParts(document: SourceDocument): OrderParts {
  const parts = cutIntoParts(document);
  const list = parts.tables.length === 0 ? labelledList(parts.annex) : null;
  if (!list) return parts;
  return { ...parts, tables: [list.table], annex: parts.annex.filter(({ line }) => !list.lines.has(line)) };
}

function cutIntoParts(document: SourceDocument): OrderParts {
  const { lines, tables } = runningText(document);
  const firstTableLine = tables[0]?.rows[0]?.line ?? Number.POSITIVE_INFINITY;
  const commandAt = lines.findIndex(({ line, text }) => line < firstTableLine && isCommand(text));
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

function isCommand(text: string): boolean {
  const words = plainWords(text);
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

function findSignature(lines: readonly SourceLine[]): { block: SignatureBlock; postAt: number; nameAt: number } | null {
  let drafterInside: string | null = null;
  for (const [nameAt, line] of lines.entries()) {
    const match = SIGNED.exec(plainWords(line.text));
    const name = match?.groups?.name;
    if (!name) continue;
    const sameLinePost = match?.groups?.post?.trim() ?? '';
    if (sameLinePost !== '' && !POST_OPENS.test(sameLinePost)) continue;
    if (endsClause(lines, nameAt)) continue;
    const below = lines.slice(nameAt + 1).find((next) => !isBlank(next.text));
    if (sameLinePost === '' && below && TELEPHONE.test(plainWords(below.text))) {
      drafterInside = name;
      continue;
    }
    const post = sameLinePost === '' ? postAbove(lines, nameAt) : { from: nameAt, words: sameLinePost };
    return {
      block: { line: line.line, name, position: post?.words ?? null, drafterInside },
      postAt: post?.from ?? nameAt,
      nameAt,
    };
  }
  return null;
}

/** The last line of a clause broken by the width: «… возложить на начальника отдела / Орлову И.И.». */
function endsClause(lines: readonly SourceLine[], nameAt: number): boolean {
  for (let at = nameAt; at >= 0; at -= 1) {
    const words = plainWords(lines[at]?.text ?? '');
    if (opensNumbered(words)) return true;
    if (words === '' || POST_OPENS.test(words)) return false;
  }
  return false;
}

/** The signer's post: the nearest paragraph above the name that opens like a post. */
function postAbove(lines: readonly SourceLine[], nameAt: number): { from: number; words: string } | null {
  let end = nameAt;
  while (end > 0) {
    const from = paragraphBefore(lines, end);
    const words = lines
      .slice(from, end)
      .map((line) => plainWords(line.text))
      .filter(Boolean)
      .join(' ');
    if (POST_OPENS.test(words)) return { from, words };
    if (from === 0 || nameAt - from > 12) return null;
    end = from;
  }
  return null;
}

/** True for the opening words of an annex's title: «План мероприятий», «Положение», «Дорожная карта». */
export function opensAnnexTitle(words: string): boolean {
  return ANNEX_TITLE.test(words);
}
