import { addDays } from '../../calendar/index.js';
import type { SpanList } from '../language/tree.js';
import type { Schedule } from '../schedule.js';
import { type Dated } from './dated-reading.js';
import type { Trace } from './window.js';

/**
 * A lost separator (rules 13, 19): two neighbouring months are likelier a range, two that are far apart a list, three or more
 * a list. The other reading stands in `alternatives`.
 */
export function readGaps(list: SpanList, dated: Dated, trace: Trace): Dated {
  if (!list.joints.includes('gap')) return dated;
  const [first, second] = dated.occurrences;
  const last = dated.occurrences.at(-1);
  if (!first || !second || !last) return dated;
  trace.warn('warn', 'separator-missing', { count: list.joints.filter((joint) => joint === 'gap').length });
  const asRange = { start: first.start, due: last.due };
  if (dated.occurrences.length > 2) {
    trace.step(13, 'gap-as-list', { count: dated.occurrences.length });
    return dated;
  }
  const months = list.ranges.every((range) => !range.to && ['month', 'counted'].includes(range.from.type));
  const neighbours = months && addDays(first.due, 1) === second.start;
  if (neighbours) {
    trace.step(19, 'gap-as-range', { ...asRange });
    const asList: Schedule = { kind: 'recurring', occurrences: dated.occurrences };
    return { ...dated, kind: 'window', occurrences: [asRange], alternatives: [...dated.alternatives, asList] };
  }
  trace.step(19, 'gap-as-list', { count: 2 });
  return { ...dated, alternatives: [...dated.alternatives, { kind: 'window', occurrences: [asRange] }] };
}
