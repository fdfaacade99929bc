import { addDays } from '../../calendar/index.js';
import type { Joint, SpanList } from '../language/tree.js';
import type { Schedule } from '../schedule.js';
import { type Dated } from './dated-reading.js';
import type { Trace } from './window.js';

/**
 * A lost separator (rules 13, 19): two neighbouring months are likelier a range, two that are far apart a list, three or more
 * a list. The other reading stands in `alternatives`.
 */
export function readGaps(list: SpanList, dated: Dated, trace: Trace): Dated {
  const isSlashed = list.joints.join() === 'slash' && areNeighbours(list, dated);
  if (!list.joints.includes('gap') && !isSlashed) return dated;
  const [first, second] = dated.occurrences;
  const last = dated.occurrences.at(-1);
  if (!first || !second || !last) return dated;
  trace.warn('warn', 'separator-missing', { count: list.joints.filter(isUnsaid).length });
  const asRange = { start: first.start, due: last.due };
  if (dated.occurrences.length > 2) {
    trace.step(13, 'gap-as-list', { count: dated.occurrences.length });
    return dated;
  }
  if (areNeighbours(list, dated)) {
    trace.step(19, 'gap-as-range', { ...asRange });
    const asList: Schedule = { kind: 'recurring', occurrences: dated.occurrences };
    return { ...dated, kind: 'window', occurrences: [asRange], alternatives: [...dated.alternatives, asList] };
  }
  trace.step(19, 'gap-as-list', { count: 2 });
  return { ...dated, alternatives: [...dated.alternatives, { kind: 'window', occurrences: [asRange] }] };
}

/** «май/июнь» says no more than «май июнь»; months far apart are a list with a slash too. */
function isUnsaid(joint: Joint): boolean {
  return joint === 'gap' || joint === 'slash';
}

function areNeighbours(list: SpanList, { occurrences: [first, second] }: Dated): boolean {
  const months = list.ranges.every((range) => !range.to && ['month', 'counted'].includes(range.from.type));
  return months && first !== undefined && second !== undefined && addDays(first.due, 1) === second.start;
}
