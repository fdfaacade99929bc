import type { Clause } from '../language/tree.js';
import type { Schedule } from '../schedule.js';
import type { Frame } from './frame.js';
import type { ReadClause } from './read-clause.js';
import { ordered, type Trace } from './window.js';
import { wordsAt } from './wording.js';

/** A last day behind another one that says how late the first may be, surely or only likely. */
interface Cap {
  readonly clause: Clause;
  readonly isSure: boolean;
}

/** What has been read, and the days of the next member of the list. */
interface Members {
  readonly before: ReadClause;
  readonly more: Schedule;
}

const BUT = /(?<![а-яё])(?:но|однако|при\s+этом)(?![а-яё])/iu;

/**
 * «до начала учебного года, но не позднее 25 августа», «до 1 сентября (не позднее 25 августа)»; a comma alone leaves it open, and what
 * any other sign parts is a term of its own.
 */
export function capSaid(before: Clause, clause: Clause, inBrackets: ReadonlySet<Clause>, frame: Frame): Cap | null {
  if (clause.type !== 'until' || clause.word !== 'not_later') return null;
  if (before.type !== 'until' || before.word === 'not_later') return null;
  const between = frame.phrase.slice(before.at.to, clause.at.from);
  if (BUT.test(between) || inBrackets.has(clause) !== inBrackets.has(before)) return { clause, isSure: true };
  return between.trim() === ',' ? { clause, isSure: false } : null;
}

/** The earlier of two last days. Where the words may mean another day as well, it is the other reading, and a person is told. */
export function capped({ before, more }: Members, { clause, isSure }: Cap, frame: Frame, trace: Trace): ReadClause {
  const [one, ...others] = before.schedule.occurrences;
  const [cap, ...further] = more.occurrences;
  const isOnly = one !== undefined && cap !== undefined && others.length + further.length === 0;
  const isLater = isOnly && one.due < cap.due;
  if (isSure && isOnly && !isLater) return { ...before, schedule: { ...before.schedule, occurrences: [cap] } };
  if (!isSure && (!isOnly || isLater)) return merged({ before, more });
  trace.warn('warn', 'cap-or-term', { text: wordsAt(frame.phrase, clause.at), at: clause.at.from + 1 });
  if (!isOnly) return merged({ before, more });
  const { alternatives = [] } = before.schedule;
  const other = isSure ? more : merged({ before, more }).schedule;
  const occurrences = [isLater ? one : cap];
  return { ...before, schedule: { ...before.schedule, occurrences, alternatives: [...alternatives, other] } };
}

/** Members of one list of last days or stretches. */
export function merged({ before, more }: Members): ReadClause {
  const occurrences = ordered([...before.schedule.occurrences, ...more.occurrences]);
  return { ...before, schedule: { ...before.schedule, kind: 'recurring', occurrences } };
}
