import { addDays, type LocalDate, type WorkingCalendar } from '../calendar/index.js';

/** Where part of a pile-up could be due instead. */
export interface Relief {
  readonly date: LocalDate;
  readonly tasks: number;
}

/** A date moves no further than this, and never to a later day: later would be late. */
const FURTHEST_DAYS = 21;

/**
 * For each day on which `pileUp` or more tasks fall due, the nearest working days before it that still have room: so many
 * of its tasks moved there leave no pile-up, neither on it nor on them, in the order of the days.
 */
export function smoothPileUps(
  dueCounts: ReadonlyMap<LocalDate, number>,
  working: WorkingCalendar,
  { pileUp, from }: { readonly pileUp: number; readonly from: LocalDate },
): ReadonlyMap<LocalDate, readonly Relief[]> {
  const counts = new Map(dueCounts);
  const most = pileUp - 1;
  const found = new Map<LocalDate, Relief[]>();
  for (const day of [...dueCounts.keys()].toSorted()) {
    const surplus = (counts.get(day) ?? 0) - most;
    if (surplus > 0) found.set(day, relieve(day, surplus));
  }
  return found;

  function relieve(day: LocalDate, surplus: number): Relief[] {
    const reliefs: Relief[] = [];
    let left = surplus;
    for (let back = 1; left > 0 && back <= FURTHEST_DAYS; back += 1) {
      const date = addDays(day, -back);
      if (date < from) break;
      if (!working.isWorking(date)) continue;
      const tasks = Math.min(left, most - (counts.get(date) ?? 0));
      if (tasks <= 0) continue;
      counts.set(date, (counts.get(date) ?? 0) + tasks);
      left -= tasks;
      reliefs.push({ date, tasks });
    }
    return reliefs;
  }
}
