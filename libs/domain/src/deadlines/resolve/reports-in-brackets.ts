import type { Clause, Part, UnitName } from '../language/tree.js';
import { remarkOf } from './aside.js';
import type { Frame } from './frame.js';

const REPORT = /^(?:за\s+)?(?:(\d{1,2})\s+месяц(?:ев|а)?|(год|полугодие|квартал))$/iu;
const UNITS: Readonly<Record<string, UnitName>> = { год: 'year', полугодие: 'half', квартал: 'quarter' };

/** «до 10 октября (9 месяцев), до 20 января (год)»: what the report is about; behind «с … по …» it is a length. */
export function withReportsInBrackets(part: Part, frame: Frame): Part {
  return { ...part, clauses: part.clauses.map((clause, index) => reportIn(clause, part.clauses[index - 1], frame)) };
}

function reportIn(clause: Clause, before: Clause | undefined, frame: Frame): Clause {
  if (clause.type !== 'aside' || (before?.type !== 'until' && before?.type !== 'dayOfMonth')) return clause;
  const [, months, unit] = REPORT.exec(remarkOf(clause, frame.phrase)) ?? [];
  if (months === undefined && unit === undefined) return clause;
  return {
    type: 'reportingPeriod',
    text: { from: clause.text.from + 1, to: clause.text.to - 1 },
    at: clause.at,
    each: false,
    event: false,
    list: null,
    months: months === undefined ? null : Number(months),
    unit: unit === undefined ? null : (UNITS[unit.toLowerCase()] ?? null),
  };
}
