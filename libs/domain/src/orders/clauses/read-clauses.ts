import { infinitiveAt, type Paragraph } from '../document/index.js';
import type { ObligedParty, OtherClause } from '../order-reading.js';
import { parentNumber } from '../table/index.js';
import { obligedBySentence } from './annex-duty.js';
import { type Assignee, assigneeOf, byName, type Members, membersIn } from './assignee.js';
import { type ClauseContext, type ClauseReading, collector } from './clause-collector.js';
import { otherKind } from './clause-kind.js';
import { furtherDuty } from './further-duty.js';

/** Numbered paragraphs with the unnumbered ones below them joined on: a clause and its list are one clause. */
function withContinuations(paragraphs: readonly Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const above = joined.at(-1);
    if (paragraph.number === null && above) {
      joined[joined.length - 1] = { ...above, text: `${above.text}\n${paragraph.text}`, lineEnd: paragraph.lineEnd };
    } else {
      joined.push(paragraph.number === null ? { ...paragraph, number: '1' } : paragraph);
    }
  }
  return joined;
}

/**
 * The clauses of the order itself: each is a duty, an addressee of the clauses below it, an approval, the control. A
 * clause takes over from the nearest heading above it whom it obliges; one without a verb below «Утвердить:» approves.
 */
export function readOrderClauses(
  paragraphs: readonly Paragraph[],
  context: ClauseContext,
  tables: readonly AppointedInTable[] = [],
): ClauseReading {
  const collected = collector('order', context);
  const addressees = new Map<string, Assignee>();
  const approvals = new Set<string>();
  const appointing = new Set<string>();
  let members: Members = new Map();
  const clauses = withContinuations(paragraphs);
  for (const [at, paragraph] of clauses.entries()) {
    const { text } = paragraph;
    const number = paragraph.number ?? '';
    const parent = headingOf(number);
    const isNamed = approvals.has(parent) && infinitiveAt(text) < 0;
    const said = isNamed ? 'approval' : (otherKind(text) ?? addressedBelow(paragraph, clauses[at + 1]));
    // Whoever is told to approve or to create has a duty: «Начальнику отдела: утвердить график до 1 мая».
    const isOfOther = (said === 'approval' || said === 'establishment') && addressees.has(parent);
    const kind = isOfOther ? null : said;
    const own = assigneeOf(whole(text, kind, appointing.has(parent)), context.lexicon, members);
    const appointed = kind === 'addressee' ? appointedBelow(paragraph, clauses[at + 1], tables) : null;
    if (appointed !== null) {
      collected.duty(paragraph, byName(appointed, false));
      continue;
    }
    const further = kind === null || kind === 'addressee' ? null : furtherDuty(text);
    if (further !== null) {
      const laidOn = assigneeOf(further, context.lexicon, members);
      collected.duty(paragraph, laidOn, further);
    }
    if (kind) {
      if (further === null || kind === 'establishment' || kind === 'control') collected.other(paragraph, kind);
      if (kind === 'addressee') addressees.set(number, own.name === null ? (addressees.get(parent) ?? own) : own);
      if (kind === 'approval' && /:$/.test(text)) approvals.add(number);
      if (kind === 'addressee' && APPOINTS.test(text)) appointing.add(number);
      if (kind === 'establishment') members = new Map([...members, ...membersIn(text)]);
      continue;
    }
    const named = own.name === null && infinitiveAt(text) < 0 ? (obligedBySentence(text, context.lexicon) ?? own) : own;
    collected.duty(paragraph, underHeading(addressees.get(parent), named));
  }
  return collected.result();
}

/** Whom the table right below a clause appoints: «Назначить ответственными: | Музей | Орлова И.И. |». */
export interface AppointedInTable {
  readonly line: number;
  /** Null for a table that was not read. */
  readonly people: readonly ObligedParty[] | null;
}

function appointedBelow(
  { text, lineEnd }: Paragraph,
  next: Paragraph | undefined,
  tables: readonly AppointedInTable[],
): readonly ObligedParty[] | null {
  if (!APPOINTS_RESPONSIBLE.test(text)) return null;
  const below = tables.find(({ line }) => line > lineEnd);
  return below && (next === undefined || below.line < next.line) ? below.people : null;
}

/** A clause with what its form leaves out. */
function whole(text: string, kind: OtherClause['kind'] | null, isAppointed: boolean): string {
  if (isAppointed && infinitiveAt(text) < 0) return `${APPOINTED} ${text}`;
  return kind === 'addressee' && !/:$/.test(text) ? `${text}:` : text;
}

/** «Назначить ответственных:» above «1.1. Орлову И.И., завуча, – за питание»: each below it is appointed. */
const APPOINTS = /^(?:назначить|определить|закрепить)(?=\s).*:$/is;
/** «Закрепить за районами кураторов:» obliges the people, not the districts. */
const APPOINTS_RESPONSIBLE = /^(?:назначить|определить)(?=\s).*ответственн.*:$/is;
const APPOINTED = 'Назначить ответственным';

/** A heading that names nobody («Рекомендовать:», «Для подготовки к ГИА:») leaves it to each clause below it to do so. */
function underHeading(heading: Assignee | undefined, own: Assignee): Assignee {
  if (heading === undefined) return own;
  return heading.name === null ? { ...own, recommended: heading.recommended || own.recommended } : heading;
}

/** «2. Заместителю директора Орловой И.И.» without a colon, with 2.1 below it. */
function addressedBelow({ text, number }: Paragraph, next: Paragraph | undefined): 'addressee' | null {
  const isParent = number !== null && next?.number?.startsWith(`${number}.`) === true;
  return isParent && infinitiveAt(text) < 0 && text.length < 300 ? 'addressee' : null;
}

/** The clause a number stands below: «2» of «2.1» and of «2а»; empty where there is none. */
function headingOf(number: string): string {
  return /^(?<heading>[\d.]+)[а-яё]$/i.exec(number)?.groups?.heading ?? parentNumber(number) ?? '';
}
