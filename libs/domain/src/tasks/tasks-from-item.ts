import { addMonths, type DeadlineProfile, type LocalDate } from '../calendar/index.js';
import type { Schedule, ScheduleKind } from '../deadlines/index.js';
import type { TaskState } from './task-flow.js';

/** Everything about an item and its order that decides which tasks it gives. */
export interface ItemForTasks {
  readonly schedules: readonly Schedule[];
  readonly orderDate: LocalDate | null;
  readonly periodEnd: LocalDate | null;
  readonly today: LocalDate;
  /** The authority's rule for a due date on a day off (deadline profile). */
  readonly shiftDue: (due: LocalDate) => LocalDate;
  /** The authority's rule for a duty without a word about its deadline; open without one. */
  readonly withoutDate?: DeadlineProfile['withoutDate'];
}

export interface NewTask {
  /** 1-based over all schedules of the item; 0 is the request for the plan the item's dates depend on. */
  readonly occurrence: number;
  readonly scheduleKind: ScheduleKind;
  readonly startDate: LocalDate | null;
  /** As the order states it. */
  readonly dueDate: LocalDate | null;
  /** After the shift off a day off. */
  readonly controlDate: LocalDate | null;
  readonly runsTo: LocalDate | null;
  readonly externalPlan: string | null;
  readonly state: TaskState;
  /** Due before the order was signed: one question, no alarm. */
  readonly retrospective: boolean;
}

/**
 * The tasks one item gives, in order of occurrence (DESIGN rule 11).
 *
 * Every duty becomes a task: a task per occurrence where there are dates; one standing task where there are none
 * (`continuous`, `on_demand`, a clause without deadline words); one task that waits for its dates where another
 * document or event supplies them. An item with dates *and* another document's plan also gives the request for that
 * plan (occurrence 0).
 */
export function tasksFromItem(item: ItemForTasks): NewTask[] {
  const tasks: NewTask[] = [];
  const schedules = item.schedules.length > 0 ? item.schedules : [standingSchedule(item)];
  for (const schedule of schedules) {
    if (schedule.occurrences.length === 0) tasks.push(undatedTask(item, schedule, tasks.length + 1));
    for (const { start, due } of schedule.occurrences) {
      tasks.push({
        ...withoutDates(schedule, tasks.length + 1),
        startDate: start,
        dueDate: due,
        controlDate: item.shiftDue(due),
        state: start > item.today ? 'scheduled' : 'open',
        retrospective: item.orderDate !== null && due < item.orderDate,
      });
    }
  }
  const planned = schedules.find((schedule) => schedule.externalPlan !== undefined && schedule.occurrences.length > 0);
  if (planned) tasks.push({ ...withoutDates({ ...planned, kind: 'external' }, 0), state: 'awaiting_schedule' });
  return tasks;
}

/** A duty without deadline words binds to the end of the roadmap, or to the time the authority gives such ones. */
export function standingSchedule(item: Pick<ItemForTasks, 'orderDate' | 'periodEnd' | 'withoutDate'>): Schedule {
  if (item.withoutDate?.due === 'after_order' && item.orderDate !== null) {
    const due = addMonths(item.orderDate, item.withoutDate.months);
    return { kind: 'window', occurrences: [{ start: item.orderDate, due }] };
  }
  return { kind: 'continuous', occurrences: [], ...(item.periodEnd && { runsTo: item.periodEnd }) };
}

/** What has no date yet, and is to get one. */
export const WAITS_FOR_DATES: readonly ScheduleKind[] = ['external', 'relative', 'unparsed', 'recurring', 'throughout'];

function undatedTask(item: ItemForTasks, schedule: Schedule, occurrence: number): NewTask {
  if (WAITS_FOR_DATES.includes(schedule.kind))
    return { ...withoutDates(schedule, occurrence), state: 'awaiting_schedule' };
  return { ...withoutDates(schedule, occurrence), runsTo: schedule.runsTo ?? item.periodEnd, state: 'open' };
}

function withoutDates(schedule: Schedule, occurrence: number): NewTask {
  return {
    occurrence,
    scheduleKind: schedule.kind,
    startDate: null,
    dueDate: null,
    controlDate: null,
    runsTo: null,
    externalPlan: schedule.externalPlan ?? null,
    state: 'open',
    retrospective: false,
  };
}
