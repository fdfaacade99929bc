import { type DocumentTable, plainWords, type SourceLine } from '../../document/index.js';
import { opensClause } from './annex-start.js';
import { opensUnnumbered } from './infinitive.js';

const NUMBER = /^(?<first>\d{1,2})(?<below>(?:\.\d{1,3})*)[.)]/;

/**
 * True for a table that stands inside the clauses («2. Назначить ответственных:», a table, «3. Контроль …»): the clause
 * below it goes on with their numbers. `clauses` are the lines from the command to the signature or the annex.
 */
export function isAmongClauses(table: DocumentTable, clauses: readonly SourceLine[]): boolean {
  const from = table.rows[0]?.line ?? 0;
  const to = table.rows.at(-1)?.line ?? from;
  const words = (line: SourceLine): string => plainWords(line.text);
  const above = clauses.filter(({ line }) => line < from).map(words);
  const next = clauses
    .filter(({ line }) => line > to)
    .map(words)
    .find(opensClause);
  if (next === undefined) return false;
  const [last, number] = [above.findLast((text) => NUMBER.test(text)), NUMBER.exec(next)?.groups];
  if (number === undefined) return opensUnnumbered(next);
  const ofLast = NUMBER.exec(last ?? '')?.groups?.first;
  const step = Number(number.first) - Number(ofLast ?? Number.NaN);
  return step === 1 || (step === 0 && number.below !== '');
}
