import { addDays } from '../../calendar/index.js';
import type { Clause, UnitName } from '../language/tree.js';
import type { Occurrence } from '../schedule.js';
import type { Read } from './dated-reading.js';
import type { Frame } from './frame.js';
import { type Frequency, frequencyParts } from './frequency.js';
import { countedBehind } from './relative.js';
import { type Trace, type Window, wholeOf } from './window.js';
import { wordsAt } from './wording.js';

type Relative = Extract<Clause, { type: 'relative' }>;

/** A term that is counted from the end of every part: «в течение 15 дней после окончания каждого квартала». */
export interface AfterPart {
  readonly clause: Relative;
  /** Null for «отчетного периода», which the repetition beside it names. */
  readonly unit: UnitName | null;
  /** «каждого», «отчетного»: of all of them, even where no repetition stands beside it. */
  readonly ofAll: boolean;
}

const END_OF_PART =
  /(?:окончани|завершени|истечени)[яи]\s+(?<all>(?:каждого|каждой|отч[её]тного|отч[её]тной)\s+)?(?<unit>недели|месяца|квартала|четверти|полугодия|года|периода)$/iu;
const UNITS: readonly (readonly [RegExp, UnitName])[] = [
  [/^нед/iu, 'week'],
  [/^мес/iu, 'month'],
  [/^кварт/iu, 'quarter'],
  [/^четв/iu, 'term'],
  [/^полуг/iu, 'half'],
  [/^год/iu, 'year'],
];

export function afterPartIn(clauses: readonly Clause[], frame: Frame): AfterPart | null {
  for (const clause of clauses) {
    if (clause.type !== 'relative' || clause.direction !== 'after' || clause.anchor === null || clause.minimum)
      continue;
    const named = END_OF_PART.exec(wordsAt(frame.phrase, { from: clause.at.from, to: clause.anchor.to }))?.groups;
    if (!named || clause.duration.amount === 0) continue;
    const unit = UNITS.find(([word]) => word.test(named.unit ?? ''))?.[1] ?? null;
    return { clause, unit, ofAll: named.all !== undefined && unit !== null };
  }
  return null;
}

/** Due so many days behind each part, the last one behind the period's end by its own words; `null` where the repetition is of another unit. */
export function laidBehindParts(
  { clause, unit }: AfterPart,
  frequency: Frequency,
  window: Window,
  frame: Frame,
  trace: Trace,
): Read | null {
  if ((unit !== null && unit !== frequency.per) || frequency.times > 1) return null;
  const occurrences = frequencyParts(frequency, window, frame).flatMap((part): Occurrence[] => {
    const { end } = wholeOf(part);
    const due = countedBehind(end, clause.duration, frame);
    return due === null || due <= end ? [] : [{ start: addDays(end, 1), due }];
  });
  if (occurrences.length === 0) return null;
  trace.step(11, 'behind-each-part', { per: frequency.per, count: occurrences.length });
  const atLeast = frequency.atLeast ? { atLeast: true } : {};
  return { schedule: { kind: 'recurring', occurrences, ...atLeast }, keepsLast: true };
}
