import type { DeadlineReading } from './deadline-reading.js';
import type { Warning } from './schedule.js';

/** Said of words that have another meaning, which stands in the alternatives of their schedule. */
const DOUBTS: ReadonlySet<string> = new Set([
  'cap-or-term',
  'hour-or-date',
  'kind-conflict',
  'month-ambiguous',
  'narrowed-by-brackets',
  'no-date',
  'once-or-weekly',
  'parts-of-year',
  'report-or-length',
  'separator-missing',
  'term-moved',
  'weekday-ambiguous',
  'year-ambiguous',
  'year-boundary',
]);

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly doubts: readonly Warning[];
}

/**
 * The remarks that are over once a person has chosen the meaning of one schedule. Whose only schedule it is has looked at
 * the whole term; among several those of its own words go, and the others keep theirs. Where it cannot be told which
 * doubt is whose, none is lost.
 */
export function remarksSettled({ schedules, warnings }: DeadlineReading, schedule: number): readonly Warning[] {
  if (schedules.length < 2) return warnings;
  const doubts = warnings.filter(({ code }) => DOUBTS.has(code));
  const doubtful = schedules.flatMap(({ alternatives = [] }, index) => (alternatives.length > 0 ? [index] : []));
  if (!doubtful.includes(schedule)) return [];
  if (doubtful.length === 1) return doubts;
  const stretches = inOrder(doubts);
  return stretches.length === doubtful.length ? (stretches[doubtful.indexOf(schedule)]?.doubts ?? []) : [];
}

/** The stretches of words the doubts are about, as written; those that overlap are one. */
function inOrder(doubts: readonly Warning[]): Stretch[] {
  const placed = doubts.flatMap((doubt): Stretch[] => {
    const { from, to } = doubt.values ?? {};
    return typeof from === 'number' && typeof to === 'number' ? [{ from, to, doubts: [doubt] }] : [];
  });
  const found: Stretch[] = [];
  for (const one of placed.sort((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last === undefined || one.from >= last.to) found.push(one);
    else found[found.length - 1] = { ...last, to: Math.max(last.to, one.to), doubts: [...last.doubts, ...one.doubts] };
  }
  return found;
}
