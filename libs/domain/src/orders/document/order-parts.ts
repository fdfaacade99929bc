import { type DocumentTable, plainWords, type SourceDocument, type SourceLine } from '../../document/index.js';
import { annexStart, opensAnnex, opensAnnexTitle, ownTitle } from './annex-start.js';
import { COMMAND_WORDS, isCommand } from './command.js';
import { opensUnnumbered } from './infinitive.js';
import { kindLineAt, withKindApart } from './kind-line.js';
import { labelledList } from './labelled-list.js';
import { opensNumbered } from './paragraphs.js';
import { runningText } from './running-lines.js';
import { type FoundSignature, findSignature, type SignatureBlock } from './signature.js';
import { isAmongClauses } from './tables-among-clauses.js';

/** An order cut into the parts its form prescribes. Any part may be empty; lines keep their numbers. */
export interface OrderParts {
  /** From the top to the words «ПРИКАЗЫВАЮ», the words' line included. */
  readonly head: readonly SourceLine[];
  /** Between «ПРИКАЗЫВАЮ» and the signer's post: the clauses, without the rows of tables among them. */
  readonly body: readonly SourceLine[];
  readonly signature: SignatureBlock | null;
  /** Below the signature, up to the annex: the drafter, the distribution list. */
  readonly tail: readonly SourceLine[];
  /** The annex without the rows of its tables. */
  readonly annex: readonly SourceLine[];
  readonly tables: readonly DocumentTable[];
}

/** «ПРИКАЗЫВАЮ: 1. Утвердить …» on one line. */
const COMMAND_BEFORE_CLAUSE = new RegExp(`^(?<head>(?:.*[\\s,])?(?:${COMMAND_WORDS})\\s*:)\\s*(?<clause>\\S.*)$`, 'i');

export function orderParts(document: SourceDocument): OrderParts {
  const parts = cutIntoParts(document);
  const list = labelledList(parts.annex);
  if (!list) return parts;
  const tables = [...parts.tables, list.table].sort((one, other) => lineOf(one) - lineOf(other));
  return { ...parts, tables, annex: parts.annex.filter(({ line }) => !list.lines.has(line)) };
}

function cutIntoParts(document: SourceDocument): OrderParts {
  const { lines: running, tables } = runningText(document);
  const lines = withClausesApart(withKindApart(running));
  const commandAt = endOfHead(lines, lineOf(tables[0]));
  if (commandAt < 0) {
    const headEnd = endOfHeadWithoutClauses(lines, lineOf(tables[0]));
    const [head, annex] = [lines.slice(0, headEnd), lines.slice(headEnd)];
    return { head, body: [], signature: null, tail: [], annex, tables };
  }

  const head = lines.slice(0, commandAt + 1);
  const below = lines.slice(commandAt + 1);
  const opensAt = below.findIndex((line) => opensAnnex(plainWords(line.text)));
  const untilAnnex = below.slice(0, opensAt < 0 ? below.length : opensAt);
  const signed = findSignature(untilAnnex) ?? signatureBelow(below, untilAnnex.length, tables.at(-1));
  const clauses = untilAnnex.slice(0, signed?.postAt ?? untilAnnex.length);
  const inside = tables.filter((table) => isAmongClauses(table, clauses));
  const firstTableLine = lineOf(tables.find((table) => !inside.includes(table)));
  const rest = below.filter(({ line }) => line < firstTableLine);
  const isSignedAbove = signed !== null && signed.nameAt < rest.length;
  const afterSignature = isSignedAbove ? signed.nameAt + 1 : 0;
  const annexAt = annexStart(rest, {
    from: afterSignature,
    opensAt: opensAt < rest.length ? opensAt : -1,
    isSigned: isSignedAbove,
    hasTable: Number.isFinite(firstTableLine),
  });
  const annexFrom = rest[annexAt]?.line ?? firstTableLine;
  const titles = inside.flatMap((table) => ownTitle(clauses.filter(({ line }) => line < lineOf(table))));
  const annex = [...titles, ...lines.filter((line) => line.line >= annexFrom)];
  const body = rest.slice(0, isSignedAbove ? signed.postAt : annexAt).filter((line) => !titles.includes(line));
  if (signed === null) return { head, body, signature: null, tail: [], annex, tables };
  const tail = isSignedAbove
    ? rest.slice(afterSignature, annexAt)
    : linesBelowSignature(below.slice(signed.nameAt + 1), tables);
  const ofSignature = new Set<SourceLine>([...below.slice(signed.postAt, signed.nameAt + 1), ...tail]);
  const ownAnnex = isSignedAbove ? annex : annex.filter((line) => !ofSignature.has(line));
  return { head, body, signature: signed.block, tail, annex: ownAnnex, tables };
}

function lineOf(table: DocumentTable | undefined): number {
  return table?.rows[0]?.line ?? Number.POSITIVE_INFINITY;
}

/** The signature of an order that is signed below the last table of its annex alone. */
function signatureBelow(
  lines: readonly SourceLine[],
  annexAt: number,
  lastTable: DocumentTable | undefined,
): FoundSignature | null {
  const tableLine = lastTable?.rows.at(-1)?.line ?? Number.POSITIVE_INFINITY;
  const from = lines.findIndex(({ line }, at) => at >= annexAt && line > tableLine);
  // The line above stands for the clauses: nothing is signed where nothing stands above.
  const found = from < 1 ? null : findSignature([{ line: tableLine, text: 'Приложение' }, ...lines.slice(from)]);
  return found && { ...found, postAt: found.postAt + from - 1, nameAt: found.nameAt + from - 1 };
}

/** Where the signature stands below the plan: what follows it up to another plan. */
function linesBelowSignature(lines: readonly SourceLine[], tables: readonly DocumentTable[]): SourceLine[] {
  const from = lines[0]?.line ?? Number.POSITIVE_INFINITY;
  const nextTable = Math.min(...tables.map(lineOf).filter((line) => line > from));
  const endsAt = lines.findIndex(({ line, text }) => line > nextTable || opensAnnexTitle(plainWords(text)));
  return lines.slice(0, endsAt < 0 ? lines.length : endsAt);
}

/** Index of the last line of the head: the command, or, in an order that gives none, the line above its first clause. */
function endOfHead(lines: readonly SourceLine[], firstTableLine: number): number {
  const commandAt = lines.findIndex(({ line, text }) => line < firstTableLine && isCommand(text));
  const kindAt = kindLineAt(lines);
  if (commandAt >= 0 || kindAt < 0) return commandAt;
  const annexAt = lines.findIndex(({ text }, at) => at > kindAt && opensAnnex(plainWords(text)));
  const clauseAt = lines.findIndex(({ line, text }, at) => {
    if (at <= kindAt || line >= firstTableLine) return false;
    const words = plainWords(text);
    if (opensUnnumbered(words)) return annexAt < 0 || at < annexAt;
    return /^1\.?(?:\s|(?<=\.)[А-ЯЁ])/.test(words) && opensNumbered(words);
  });
  return clauseAt - 1;
}

/** An order that is its plan alone, without a clause: how many lines stand above the plan's title, or above its table. */
function endOfHeadWithoutClauses(lines: readonly SourceLine[], firstTableLine: number): number {
  const kindAt = kindLineAt(lines);
  if (kindAt < 0 || (lines[kindAt]?.line ?? 0) >= firstTableLine || !Number.isFinite(firstTableLine)) return 0;
  const planAt = lines.findIndex(({ line, text }, at) => {
    const words = plainWords(text);
    return at > kindAt && (line >= firstTableLine || opensAnnex(words) || opensAnnexTitle(words));
  });
  return planAt < 0 ? lines.length : planAt;
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
