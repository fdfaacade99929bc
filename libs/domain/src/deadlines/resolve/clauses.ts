import type { Clause } from '../language/tree.js';
import { remarkOf } from './aside.js';
import { capped, capSaid, merged } from './cap.js';
import { isLength } from './check-brackets.js';
import { combined } from './combine.js';
import { resolveDated } from './dated.js';
import { type Dated, type Dates, isDated, type Read, scheduleOf } from './dated-reading.js';
import type { Frame } from './frame.js';
import { readGaps } from './gaps.js';
import { narrowed } from './narrow.js';
import { hoursTellApart, withOwnHours } from './own-hours.js';
import type { ReadClause } from './read-clause.js';
import { resolveRecurring } from './recurring.js';
import { resolveRelative } from './relative.js';
import { setAside } from './set-aside.js';
import { isStanding, resolveStanding } from './standing.js';
import { isProblem, type Problem, type Trace } from './window.js';
import { withoutDates } from './without-dates.js';
import { wordsAt } from './wording.js';

/** The clauses of a part as schedules: what repeats is read together, the rest one by one and then joined where they are about one thing. */
export function resolveClauses(
  clauses: readonly Clause[],
  inBrackets: ReadonlySet<Clause>,
  frame: Frame,
  trace: Trace,
): Read[] | Problem {
  const recurring = resolveRecurring(clauses, frame, trace);
  if (recurring !== null) {
    if (isProblem(recurring)) return recurring;
    const read = setAside(recurring, clauses, frame, trace);
    return isEmpty(read.schedule) ? { problem: 'no-such-date' } : [read];
  }
  const read: ReadClause[] = [];
  const labels = new Map<number, string>();
  const areApart = remarksTellApart(clauses) || hoursTellApart(clauses);
  let previous: Clause | null = null;
  for (const clause of clauses) {
    trace.place = clause.at;
    const adds = previous !== null && continuesList(previous, clause) && !areApart;
    trace.schedule = adds ? read.length : read.length + 1;
    if (clause.type === 'agreement' && clauses.some(isDated)) continue;
    if (isLength(clause, clauses, inBrackets)) continue;
    if (isStanding(clause)) read.push({ clause, schedule: resolveStanding(clause, frame, trace), keepsLast: false });
    else if (clause.type === 'relative')
      read.push({ clause, schedule: resolveRelative(clause, frame, trace), keepsLast: false });
    else if (isDated(clause)) {
      const resolved = resolvedIn(inBrackets.has(clause) ? read.at(-1) : undefined, clause, frame, trace);
      if (isProblem(resolved)) {
        trace.schedule = read.length + 1;
        const known = withoutDates(clause, resolved, frame, trace);
        if (known === null) return resolved;
        read.push({ clause, schedule: known, keepsLast: false });
      } else {
        const dated = 'list' in clause ? readGaps(clause.list, resolved, trace) : resolved;
        const last = read.at(-1);
        if (last && adds) {
          const cap = previous && capSaid(previous, clause, inBrackets, frame);
          const whole = { before: last, more: scheduleOf(dated) };
          read[read.length - 1] = cap ? capped(whole, cap, frame, trace) : merged(whole);
        } else if (last?.clause.type === 'eventPeriod' && inBrackets.has(clause))
          read[read.length - 1] = withDatesOfEvent(last, clause, scheduleOf(dated), trace);
        else if (last && inBrackets.has(clause) && isDated(last.clause)) {
          const one = narrowed(last, clause, scheduleOf(dated), trace);
          if (one) read[read.length - 1] = one;
          else read.push({ clause, schedule: scheduleOf(dated), keepsLast: false });
        } else {
          const keepsLast = clause.type === 'until' && clause.following !== null;
          read.push({ clause, schedule: scheduleOf(dated), keepsLast });
        }
      }
    } else {
      // Only a repetition has something to leave out.
      if (clause.type === 'except')
        trace.warn('warn', 'words-set-aside', { text: wordsAt(frame.phrase, clause.at), at: clause.at.from + 1 });
      if (clause.type === 'aside') labels.set(read.length, remarkOf(clause, frame.phrase));
      continue;
    }
    previous = clause;
  }
  if (read.length > 1 && labels.size === read.length && !areEndsOfOne(clauses))
    return withLabels(withOwnHours(read, clauses, frame, trace), labels);
  const joined = combined(read, frame, trace);
  if (joined.length < 2) return joined;
  trace.warn('warn', 'two-deadlines', { count: joined.length });
  return withOwnHours(read, clauses, frame, trace);
}

/** «май (1-2 неделя)»: what is named in brackets without its month is of the month before them. */
function resolvedIn(before: ReadClause | undefined, clause: Dates, frame: Frame, trace: Trace): Dated | Problem {
  const resolved = resolveDated(clause, frame, trace);
  const [month, more] = before?.schedule.occurrences ?? [];
  if (!isProblem(resolved) || resolved.problem !== 'month-missing' || !month || more) return resolved;
  return resolveDated(clause, { ...frame, section: { start: month.start, end: month.due } }, trace);
}

/** A repetition that never comes: «31 числа» of months that have none, «ежемесячно, кроме 2023 года». */
function isEmpty({ occurrences, every, needs, eventPeriod }: Read['schedule']): boolean {
  return occurrences.length === 0 && !every && !needs && !eventPeriod;
}

/** «до 1 мая, до 1 июня», «с 1 по 5 мая и с 1 по 5 июня»: members of one list. */
function continuesList(before: Clause, { type }: Clause): boolean {
  return (type === 'until' || type === 'fromTo') && before.type === type;
}

/** «до 1 апреля (I этап); до 1 июня (II этап)»: a remark behind every date tells the actions apart (rule 15). */
function remarksTellApart(clauses: readonly Clause[]): boolean {
  const dated = clauses.filter(isDated).length;
  return dated > 1 && clauses.filter((clause) => clause.type === 'aside').length === dated;
}

/** «с 1 июня (начало) до 1 сентября (окончание)»: the remarks name the two ends of one stretch. */
function areEndsOfOne(clauses: readonly Clause[]): boolean {
  const [first, second, more] = clauses.filter(isDated);
  return first?.type === 'from' && second?.type === 'until' && more === undefined;
}

function withLabels(read: readonly Read[], labels: ReadonlyMap<number, string>): Read[] {
  return read.map((one, index) => ({ ...one, schedule: { ...one.schedule, label: labels.get(index + 1) ?? '' } }));
}

/** «в пожароопасный сезон (апрель – октябрь)»: the brackets say when it is; «(с 15 апреля)» gives one end, and the other is asked for. */
function withDatesOfEvent(
  { clause, keepsLast, schedule }: ReadClause,
  { type }: Clause,
  dated: Read['schedule'],
  trace: Trace,
): ReadClause {
  const asked = trace.warnings.findIndex(({ code }) => code === 'event-without-dates');
  if (asked >= 0 && (type === 'spans' || type === 'fromTo')) trace.warnings.splice(asked, 1);
  const { eventPeriod = '' } = schedule;
  return { clause, keepsLast, schedule: { ...dated, eventPeriod } };
}
