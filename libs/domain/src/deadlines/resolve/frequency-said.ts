import { everyUnit } from '../language/grammar/every-unit.js';
import type { Clause, UnitName } from '../language/tree.js';
import type { AfterPart } from './after-each-part.js';
import type { Frame } from './frame.js';
import type { Frequency } from './frequency.js';
import { impliedUnit } from './templates.js';

/** The frequency said, or the one that «последний рабочий день месяца» implies where no section gives the month. */
export function frequencyIn(clauses: readonly Clause[], repeats: boolean, frame: Frame): Frequency | undefined {
  const [first, ...more] = clauses.filter((clause): clause is Frequency => clause.type === 'frequency');
  const working = first?.per === 'day' && more.some((clause) => clause.workingDays);
  const inside = more.find((clause) => clause.per === first?.per && clause.within)?.within;
  const parts = more.find((clause) => first && clause.within && isAsOften(first, clause));
  if (first && parts) return { ...parts, atLeast: first.atLeast };
  const said = first && { ...first, ...(working ? { workingDays: true } : {}), ...(inside ? { within: inside } : {}) };
  if (said || repeats) return said;
  const per = impliedUnit(clauses);
  const follows = clauses.some((clause) => clause.type === 'until' && clause.following !== null);
  if (frame.section !== null && per !== 'week' && !follows) return undefined;
  const at = clauses[0]?.at ?? { from: 0, to: 0 };
  return per === null
    ? undefined
    : { type: 'frequency', times: 1, per, unitCount: 1, atLeast: false, academic: false, counted: false, at };
}

const PARTS_OF_YEAR: Partial<Record<UnitName, number>> = { month: 12, quarter: 4, term: 4, half: 2, year: 1 };

/** «4 раза в год, в последний месяц квартала»: the same repetition, said by its count and by its part. */
export function isAsOften({ per, times, unitCount }: Frequency, other: Frequency): boolean {
  return per === 'year' && unitCount === 1 && times > 1 && PARTS_OF_YEAR[other.per] === times;
}

/** «после окончания каждого квартала» repeats by itself. */
export function impliedBy(behind: AfterPart | null): Frequency | undefined {
  return behind?.ofAll && behind.unit ? everyUnit(behind.unit, behind.clause.at) : undefined;
}
