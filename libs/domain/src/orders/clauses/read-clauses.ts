import { type DeadlineContext, readDeadline, type Warning } from '../../deadlines/index.js';
import { infinitiveAt, type Paragraph } from '../document/index.js';
import type { OtherClause, ReadClause } from '../order-reading.js';
import type { NameLexicon } from '../parties/index.js';
import { parentNumber } from '../table/index.js';
import { type Assignee, assigneeOf, type Members, membersIn, NOBODY } from './assignee.js';
import { dutyOf, namesWork, obliges, otherKind } from './clause-kind.js';
import { deadlinePhraseIn, termIn } from './deadline-terms.js';
import { furtherDuty } from './further-duty.js';

export interface ClauseReading {
  readonly clauses: readonly ReadClause[];
  readonly otherClauses: readonly OtherClause[];
  readonly warnings: readonly Warning[];
}

export interface ClauseContext {
  readonly lexicon: NameLexicon;
  readonly deadline: DeadlineContext;
}

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
export function readOrderClauses(paragraphs: readonly Paragraph[], context: ClauseContext): ClauseReading {
  const collected = collector('order', context);
  const addressees = new Map<string, Assignee>();
  const approvals = new Set<string>();
  let members: Members = new Map();
  const clauses = withContinuations(paragraphs);
  for (const [at, paragraph] of clauses.entries()) {
    const { text } = paragraph;
    const number = paragraph.number ?? '';
    const parent = headingOf(number);
    const isNamed = approvals.has(parent) && infinitiveAt(text) < 0;
    const said = isNamed ? 'approval' : (otherKind(text) ?? addressedBelow(paragraph, clauses[at + 1]));
    // Whoever is told to approve something has a duty: «Начальнику отдела: утвердить график до 1 мая».
    const kind = said === 'approval' && addressees.has(parent) ? null : said;
    const own = assigneeOf(kind === 'addressee' && !/:$/.test(text) ? `${text}:` : text, context.lexicon, members);
    const further = kind === null || kind === 'addressee' ? null : furtherDuty(text);
    if (further !== null) {
      const laidOn = assigneeOf(further, context.lexicon, members);
      collected.duty(paragraph, laidOn, further);
    }
    if (kind) {
      if (further === null || kind === 'establishment' || kind === 'control') collected.other(paragraph, kind);
      if (kind === 'addressee') addressees.set(number, own.name === null ? (addressees.get(parent) ?? own) : own);
      if (kind === 'approval' && /:$/.test(text)) approvals.add(number);
      if (kind === 'establishment') members = new Map([...members, ...membersIn(text)]);
      continue;
    }
    collected.duty(paragraph, addressees.get(parent) ?? own);
  }
  return collected.result();
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

/** Parts of an annex that state, list or explain and oblige nobody. */
const NO_DUTIES =
  /общие положения|термин|цел[иь]|задач|структур|состав|документ|обоснован|субъект|показател|принцип|нормативн|заключительн/i;

/**
 * The duties an annex in running text lays: work listed under an addressee («4.1. Методический кабинет:»), and
 * sentences that oblige. An unnumbered paragraph takes the number of its heading.
 */
export function readAnnexClauses(paragraphs: readonly Paragraph[], context: ClauseContext): ClauseReading {
  const collected = collector('annex', context);
  const addressees = new Map<string, Assignee>();
  let heading: Paragraph | null = null;
  for (const paragraph of paragraphs) {
    const number = paragraph.number;
    if (number !== null && isHeading(paragraph)) {
      heading = paragraph;
      addressees.clear();
      continue;
    }
    if (!heading || NO_DUTIES.test(heading.text)) continue;
    const parent = addressees.get(parentNumber(number ?? '') ?? '');
    if (number !== null && /:$/.test(paragraph.text)) {
      collected.other(paragraph, 'addressee');
      addressees.set(number, annexAddressee(paragraph.text));
    } else if (parent && namesWork(paragraph.text)) {
      collected.duty(paragraph, parent);
    } else if (obliges(paragraph.text) && !/:$/.test(paragraph.text)) {
      collected.duty({ ...paragraph, number: number ?? heading.number }, NOBODY);
    }
  }
  return collected.result();
}

/** A heading has a one-level number and no sentence of its own. */
export function isHeading(paragraph: Paragraph): boolean {
  return (
    paragraph.number !== null &&
    !paragraph.number.includes('.') &&
    paragraph.text.length < 160 &&
    !/\.$/.test(paragraph.text)
  );
}

function annexAddressee(text: string): Assignee {
  const words = text.replace(/:$/, '').trim();
  const name = words.split(/\s*[–—]\s*|\s+-\s+|,\s/)[0] ?? words;
  return { name, person: null, recommended: false };
}

function collector(part: 'order' | 'annex', { deadline }: ClauseContext) {
  const clauses: ReadClause[] = [];
  const otherClauses: OtherClause[] = [];
  const warnings: Warning[] = [];
  return {
    other(paragraph: Paragraph, kind: OtherClause['kind']): void {
      const number = paragraph.number ?? '';
      otherClauses.push({ part, number, kind, text: paragraph.text });
      const words = clauses.some((clause) => clause.number === number) ? null : termIn(paragraph.text);
      if (words === null) return;
      const { line } = paragraph;
      warnings.push({
        level: 'warn',
        code: 'term-outside-duties',
        where: `${part}/${number}`,
        line,
        values: { words },
      });
    },
    /** `words` are those of the duty where the clause holds more. */
    duty(paragraph: Paragraph, assignee: Assignee, words = paragraph.text): void {
      const { text, line, lineEnd } = paragraph;
      const number = paragraph.number ?? '';
      const deadlineText = deadlinePhraseIn(words);
      const reading = deadlineText === null ? null : readDeadline(deadlineText, deadline);
      const where = `${part}/${number}`;
      warnings.push(...(reading?.warnings ?? []).map((warning) => ({ ...warning, where, line })));
      if (part === 'annex' && assignee.name === null) {
        warnings.push({ level: 'warn', code: 'nobody-assigned', where, line, values: { line } });
      }
      clauses.push({
        part,
        number,
        duty: dutyOf(words, deadlineText, reading?.schedules ?? []),
        ...(assignee.recommended ? { force: 'recommended' as const } : {}),
        text,
        assignee: assignee.name,
        ...(assignee.person && assignee.person !== assignee.name ? { assigneePerson: assignee.person } : {}),
        ...(assignee.position === undefined ? {} : { assigneePosition: assignee.position }),
        deadlineText,
        deadlines: reading?.schedules ?? [],
        explanation: reading?.explanation ?? [],
        source: { line, lineEnd },
      });
    },
    result: (): ClauseReading => ({ clauses, otherClauses, warnings }),
  };
}
