import type { ColumnMeaning } from './read-heading.js';
import { ASSESSMENTS, RESULT_CONTENTS } from './result-column.js';

const LONGEST_SUBJECT = 100;
const MOST_COLUMNS = 200;

/** What somebody says the columns are, taken from what a program sent; null where it is not that. */
export function readColumns(sent: unknown): readonly ColumnMeaning[] | null {
  if (!Array.isArray(sent) || sent.length > MOST_COLUMNS) return null;
  const columns = sent.map((column: unknown) => readColumn(column));
  return columns.every((column) => column !== null) ? columns : null;
}

function readColumn(sent: unknown): ColumnMeaning | null {
  if (typeof sent !== 'object' || sent === null) return null;
  const { role, assessment, subject, grade, content, year } = sent as Readonly<Record<string, unknown>>;
  if (role === 'school' || role === 'district' || role === 'ignored') return { role };
  const known = ASSESSMENTS.find((one) => one === assessment);
  const what = RESULT_CONTENTS.find((one) => one === content);
  // A colon ends the name of a procedure in a measure, a comma parts its subject from its form.
  const isSubject = typeof subject === 'string' && /^[^:,]+$/u.test(subject) && subject.length <= LONGEST_SUBJECT;
  const isGrade = grade === null || isWhole(grade, 1, 11);
  const isYear = year === null || isWhole(year, 2000, 2100);
  if (role !== 'result' || known === undefined || what === undefined || !isSubject || !isGrade || !isYear) return null;
  return { role, assessment: known, subject: subject.trim(), grade, content: what, year };
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}
