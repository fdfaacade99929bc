import { weekday } from '../../calendar/index.js';
import type { Clause, Part } from '../language/tree.js';
import type { Schedule } from '../schedule.js';
import { readAside, remarkOf } from './aside.js';
import { checkDates } from './check.js';
import { type Dated, isDated, type Read, resolveDated, scheduleOf } from './dated.js';
import type { Frame } from './frame.js';
import { readGaps } from './gaps.js';
import { resolveRecurring } from './recurring.js';
import { resolveRelative } from './relative.js';
import { isStanding, resolveStanding } from './standing.js';
import { isProblem, ordered, type Problem, type Trace } from './window.js';
import { wordsAt } from './wording.js';

/** One part of a cell as schedules, in the order written, or the problem that leaves the whole part unread. */
export function resolvePart(part: Part, frame: Frame, trace: Trace): Schedule[] | Problem {
  const clauses = part.clauses.flatMap((clause) => (clause.type === 'aside' ? readAside(clause, frame) : [clause]));
  const read = resolveClauses(clauses, frame, trace);
  if (isProblem(read)) return read;
  const remarks = clauses.filter((clause) => clause.type === 'aside');
  if (!read.some((one) => one.schedule.label))
    for (const remark of remarks) {
      trace.warn('info', 'aside-ignored', { text: remarkOf(remark, frame.phrase), at: remark.at.from + 1 });
    }
  const label = part.label === null ? {} : { label: wordsAt(frame.phrase, part.label) };
  trace.schedule = 1;
  const extras = extrasOf(clauses, frame, trace);
  const agreed = clauses.some((clause) => clause.type === 'agreement') && clauses.some(isDated);
  const schedules = read.map(({ schedule, keepsLast }, index) => {
    const flags = agreed ? { flags: [...(schedule.flags ?? []), 'date-to-be-agreed'] } : {};
    const full = { ...schedule, ...flags, ...label, ...(index === 0 || extras.externalPlan ? extras : {}) };
    checkDates(full, frame, trace, keepsLast);
    return full;
  });
  if (extras.externalPlan)
    trace.warn(schedules.length > 0 ? 'info' : 'warn', 'external-plan', { plan: extras.externalPlan });
  if (schedules.length > 0) return checkedWeekdays(schedules, clauses, trace);
  if (!extras.externalPlan) return { problem: 'no-date' };
  return [{ kind: 'external', occurrences: [], ...label, ...extras }];
}

function resolveClauses(clauses: readonly Clause[], frame: Frame, trace: Trace): Read[] | Problem {
  const recurring = resolveRecurring(clauses, frame, trace);
  if (recurring !== null) return isProblem(recurring) ? recurring : [withStanding(recurring, clauses, frame, trace)];
  const read: Read[] = [];
  const labels = new Map<number, string>();
  let previous: Clause | null = null;
  for (const clause of clauses) {
    const adds = clause.type === 'until' && previous?.type === 'until';
    trace.schedule = adds ? read.length : read.length + 1;
    if (clause.type === 'agreement' && clauses.some(isDated)) continue;
    if (isStanding(clause)) read.push({ schedule: resolveStanding(clause, frame, trace), keepsLast: false });
    else if (clause.type === 'relative')
      read.push({ schedule: resolveRelative(clause, frame, trace), keepsLast: false });
    else if (isDated(clause)) {
      const resolved = resolveDated(clause, frame, trace);
      if (isProblem(resolved)) return resolved;
      const dated = 'list' in clause ? readGaps(clause.list, resolved, trace) : resolved;
      const last = read.at(-1);
      if (last && adds) read[read.length - 1] = merged(last, dated);
      else read.push({ schedule: scheduleOf(dated), keepsLast: clause.type === 'until' && clause.followingYear });
    } else {
      if (clause.type === 'aside') labels.set(read.length, remarkOf(clause, frame.phrase));
      continue;
    }
    previous = clause;
  }
  const onDemand = read.find((one) => one.schedule.kind === 'on_demand');
  const within = read.find((one) => one.schedule.kind === 'throughout' || one.schedule.kind === 'continuous');
  if (read.length === 2 && onDemand && within) return [onDemandWithin(onDemand, within, trace)];
  if (read.length > 1 && labels.size === read.length) return labelled(read, labels);
  if (read.length > 1) trace.warn('warn', 'two-deadlines', { count: read.length });
  return read;
}

/** «март (подготовка), апрель (проведение)»: a remark behind every date tells the actions apart (rule 15). */
function labelled(read: readonly Read[], labels: ReadonlyMap<number, string>): Read[] {
  return read.map((one, index) => ({ ...one, schedule: { ...one.schedule, label: labels.get(index + 1) ?? '' } }));
}

/** Words beside a frequency that give no dates: a condition is kept, anything else is said to have been set aside. */
function withStanding(read: Read, clauses: readonly Clause[], frame: Frame, trace: Trace): Read {
  const condition = clauses.find((clause) => clause.type === 'onDemand');
  const others = clauses.filter((clause) => clause.type === 'relative' || (isStanding(clause) && clause !== condition));
  for (const other of others)
    trace.warn('warn', 'words-set-aside', { text: wordsAt(frame.phrase, other.at), at: other.at.from + 1 });
  if (condition?.type !== 'onDemand') return read;
  const words = wordsAt(frame.phrase, condition.condition).replace(/^мере\s+/iu, '');
  return { ...read, schedule: { ...read.schedule, condition: words } };
}

function merged(last: Read, dated: Dated): Read {
  const occurrences = ordered([...last.schedule.occurrences, ...dated.occurrences]);
  return { ...last, schedule: { ...last.schedule, kind: 'recurring', occurrences } };
}

/** «в течение года по запросу»: what calls for the work decides; the stretch is the other reading. */
function onDemandWithin(onDemand: Read, within: Read, trace: Trace): Read {
  for (const step of trace.steps) step.values = { ...step.values, schedule: 1 };
  trace.schedule = 1;
  trace.step(18, 'on-demand-within', { condition: onDemand.schedule.condition ?? '' });
  trace.warn('info', 'kind-conflict', { kinds: `${within.schedule.kind}, on_demand` });
  return { ...onDemand, schedule: { ...onDemand.schedule, alternatives: [within.schedule] } };
}

/** What other clauses add to a schedule: another plan, the hour, the period a report is about. */
function extrasOf(
  clauses: readonly Clause[],
  frame: Frame,
  trace: Trace,
): Pick<Schedule, 'externalPlan' | 'timeText' | 'reportingPeriod'> {
  const extras: { externalPlan?: string; timeText?: string; reportingPeriod?: string } = {};
  for (const clause of clauses) {
    if (clause.type === 'external') {
      extras.externalPlan = wordsAt(frame.phrase, clause.plan);
      trace.step(18, 'external', { plan: extras.externalPlan });
    } else if (clause.type === 'time') {
      extras.timeText = wordsAt(frame.phrase, clause.text);
      trace.step(14, 'time', { time: extras.timeText });
    } else if (clause.type === 'reportingPeriod') {
      extras.reportingPeriod = wordsAt(frame.phrase, clause.text);
      trace.step(7, 'reporting-period', { period: extras.reportingPeriod });
    }
  }
  return extras;
}

/** A weekday beside a single day is a check (rule 14): on mismatch a flag, and the date stands. */
function checkedWeekdays(schedules: readonly Schedule[], clauses: readonly Clause[], trace: Trace): Schedule[] {
  const check = clauses.find((clause) => clause.type === 'weekdays');
  if (check?.type !== 'weekdays') return [...schedules];
  return schedules.map((schedule) => {
    const wrong = schedule.occurrences.find((one) => !check.days.includes(weekday(one.due)));
    if (!wrong) return schedule;
    trace.warn('warn', 'weekday-mismatch', {
      due: wrong.due,
      weekday: weekday(wrong.due),
      said: check.days.join(', '),
    });
    return { ...schedule, flags: [...(schedule.flags ?? []), 'weekday-mismatch'] };
  });
}
