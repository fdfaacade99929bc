import type { Clause } from '../language/tree.js';
import type { Schedule } from '../schedule.js';
import type { Frame } from './frame.js';
import type { Trace } from './window.js';
import { wordsAt } from './wording.js';

/** What other clauses add to a schedule: another plan, the hour, the period a report is about. */
export function extrasOf(
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
      const words = wordsAt(frame.phrase, clause.text);
      extras.timeText = extras.timeText === undefined ? words : `${extras.timeText}, ${words}`;
      trace.step(14, 'time', { time: extras.timeText });
    } else if (clause.type === 'reportingPeriod') {
      extras.reportingPeriod = wordsAt(frame.phrase, clause.text);
      trace.step(7, 'reporting-period', { period: extras.reportingPeriod });
    }
  }
  return extras;
}
