import { type DeadlineContext, LONGEST_TERM_TEXT, readDeadline, type Warning } from '../../deadlines/index.js';
import type { Paragraph } from '../document/index.js';
import type { OtherClause, ReadClause } from '../order-reading.js';
import type { NameLexicon } from '../parties/index.js';
import type { Assignee } from './assignee.js';
import { dutyOf } from './clause-kind.js';
import { deadlinePhraseIn, termIn } from './deadline-terms.js';
import { furtherAddressee } from './further-addressee.js';
import { NAMES_DAY } from './term-patterns.js';
import { unreadTerms } from './unread-terms.js';

export interface ClauseReading {
  readonly clauses: readonly ReadClause[];
  readonly otherClauses: readonly OtherClause[];
  readonly warnings: readonly Warning[];
}

export interface ClauseContext {
  readonly lexicon: NameLexicon;
  readonly deadline: DeadlineContext;
}

/** A date that an annex only states: «Торжественное закрытие – 15 мая 2024 года». */
function dateIn(text: string): string | null {
  return unreadTerms(text, []).find((words) => NAMES_DAY.test(words)) ?? null;
}

/** Gathers the clauses of one part of an order, with what is to be said of them. */
export function collector(part: 'order' | 'annex', { deadline }: ClauseContext) {
  const clauses: ReadClause[] = [];
  const otherClauses: OtherClause[] = [];
  const warnings: Warning[] = [];
  /** A page of one paragraph is not searched for terms. */
  const warnIfLong = ({ number, text, line }: Paragraph): void => {
    const isTold = warnings.some((warning) => warning.code === 'clause-too-long' && warning.line === line);
    if (text.length <= LONGEST_TERM_TEXT || isTold) return;
    const values = { length: text.length, most: LONGEST_TERM_TEXT };
    warnings.push({ level: 'warn', code: 'clause-too-long', where: `${part}/${number ?? ''}`, line, values });
  };
  /** Words like a term in a paragraph that has no duty are not lost without a word. */
  const undone = (paragraph: Paragraph): void => {
    warnIfLong(paragraph);
    const words = termIn(paragraph.text) ?? (part === 'annex' ? dateIn(paragraph.text) : null);
    if (words === null) return;
    const where = `${part}/${paragraph.number ?? ''}`;
    warnings.push({ level: 'warn', code: 'term-outside-duties', where, line: paragraph.line, values: { words } });
  };
  return {
    undone,
    other(paragraph: Paragraph, kind: OtherClause['kind']): void {
      const number = paragraph.number ?? '';
      otherClauses.push({ part, number, kind, text: paragraph.text });
      if (!clauses.some((clause) => clause.number === number)) undone(paragraph);
    },
    /** `words` are those of the duty where the clause holds more. */
    duty(paragraph: Paragraph, assignee: Assignee, words = paragraph.text): void {
      const { text, line, lineEnd } = paragraph;
      const number = paragraph.number ?? '';
      warnIfLong(paragraph);
      const deadlineText = deadlinePhraseIn(words);
      const reading = deadlineText === null ? null : readDeadline(deadlineText, { ...deadline, sentence: words });
      const where = `${part}/${number}`;
      warnings.push(...(reading?.warnings ?? []).map((warning) => ({ ...warning, where, line })));
      if (assignee.name === null) {
        warnings.push({ level: 'warn', code: 'nobody-assigned', where, line, values: { line } });
      }
      const further = assignee.further ?? furtherAddressee(words);
      if (further !== null) {
        const values = { words: further };
        warnings.push({ level: 'warn', code: 'further-assignee', where, line, values });
      }
      clauses.push({
        part,
        number,
        duty: dutyOf(words, deadlineText, reading?.schedules ?? []),
        ...(assignee.recommended ? { force: 'recommended' as const } : {}),
        text,
        assignee: assignee.name,
        ...(assignee.parties.length > 0 ? { parties: assignee.parties } : {}),
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
