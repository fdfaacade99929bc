import type { LocalDate } from '../../calendar/index.js';
import type { Schedule } from '../../deadlines/index.js';
import type { ReportingDuty } from '../duty-reading.js';
import type { ReadClause, ReadItem } from '../order-reading.js';
import type { NameLexicon } from '../parties/index.js';
import { type ReportWords, reportInSentence } from './report-in-sentence.js';
import { reportAt } from './report-words.js';

/** Every duty to report, of the clauses and the rows: who tells whom what, and until when. */
export function readReporting(
  clauses: readonly ReadClause[],
  items: readonly ReadItem[],
  lexicon: NameLexicon,
): ReportingDuty[] {
  return [
    ...clauses.flatMap((clause) => ofClause(clause, lexicon) ?? []),
    ...items.flatMap((item) => ofItem(item, lexicon) ?? []),
  ];
}

function ofClause(clause: ReadClause, lexicon: NameLexicon): ReportingDuty | null {
  for (const sentence of sentencesOf(clause.text)) {
    const report = reportInSentence(sentence, clause.deadlineText, lexicon);
    if (!report) continue;
    const schedules = ofReport(clause.deadlines);
    return {
      from: clause.assignee?.trim() ?? subjectOf(sentence, clause.deadlineText, report),
      to: report.to,
      what: report.what,
      due: dueDates(schedules),
      dueText: clause.deadlineText,
      schedules,
      source: `${clause.part}/${clause.number}`,
    };
  }
  return null;
}

/** Where a clause has terms for several actions, those that are named by a report; all where none is. */
function ofReport(schedules: readonly Schedule[]): readonly Schedule[] {
  const named = schedules.filter(({ label }) => label !== undefined && reportAt(` ${label}`) !== null);
  return named.length > 0 ? named : schedules;
}

/** A row that is itself a report: «Представление отчёта о реализации плана в министерство». */
function ofItem(item: ReadItem, lexicon: NameLexicon): ReportingDuty | null {
  if (item.title.length > LONGEST) return null;
  const title = item.title.replace(/^(?:подготовка|сбор|обобщение|составление|формирование)\s+и\s+/i, '');
  const report = reportInSentence(title, null, lexicon);
  if (!report || report.verbAt > 0) return null;
  return {
    from: item.responsible.map(({ name }) => name).join(', ') || null,
    to: report.to,
    what: report.what,
    due: dueDates(item.schedules),
    dueText: item.deadlineText,
    schedules: item.schedules,
    source: item.number,
  };
}

function dueDates(schedules: readonly Schedule[]): LocalDate[] {
  return schedules.flatMap(({ occurrences }) => occurrences.map(({ due }) => due));
}

/** A sentence longer than this is no sentence. */
const LONGEST = 1_500;

/** Full stops of initials, numbers and abbreviations end no sentence. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[а-яё»)]{2}\.)\s+(?=[А-ЯЁ])|\n/)
    .filter((sentence) => sentence.trim() !== '' && sentence.length <= LONGEST);
}

/** «В конце года специалисты управления, ответственные за …, проводят анализ и предоставляют его»: who does it. */
function subjectOf(sentence: string, deadlineText: string | null, { verbAt }: ReportWords): string | null {
  const words = (deadlineText === null ? sentence : sentence.replace(deadlineText, '')).trimStart();
  const verb = /(?<![а-яё])[а-яё]{3,}(?:яют|ают|уют|еют|дят|вят|ает|яет|ует|дит|вит)(?![а-яё])/.exec(words);
  const subject = verb ? words.slice(0, verb.index).trim().replace(/,$/, '') : '';
  const isWhole = subject !== '' && subject.length < 200 && verb !== null && verb.index <= verbAt;
  return isWhole ? subject.charAt(0).toUpperCase() + subject.slice(1) : null;
}
