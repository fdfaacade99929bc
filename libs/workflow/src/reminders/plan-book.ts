import { type LocalDate, productionCalendar } from '@domain/calendar';
import { DEFAULT_LADDER, planReminders, type RecipientRole, type TaskForPlanning } from '@domain/reminders';
import type { PlanStep, TaskEntity } from '@storage';

/** One object for all plans: the planner remembers its mornings per calendar. */
const WORKING = productionCalendar();

/** From the first day to the last, both inclusive. */
export interface DaySpan {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * Plans for one span of days, each made once: the tasks of one order that fall due on one day in one zone differ in
 * nothing a plan depends on, and there may be a school's worth or a region's worth of them.
 */
export class PlanBook {
  private readonly plans = new Map<string, readonly PlanStep[]>();

  constructor(private readonly span: DaySpan) {}

  /** The same array for every task whose plan is the same. */
  planFor(task: TaskEntity, roles: readonly RecipientRole[], timeZone: string): readonly PlanStep[] {
    const planned = forPlanning(task, roles);
    const key = `${timeZone} ${Object.values({ ...planned, confirmedAt: task.createdAt.getTime() }).join(' ')}`;
    const known = this.plans.get(key);
    if (known) return known;
    const plan = planReminders(planned, DEFAULT_LADDER, { working: WORKING, timeZone }, this.span.from, this.span.to);
    this.plans.set(key, plan);
    return plan;
  }
}

/** A task as the planner sees it: reminders count from the control date. */
export function forPlanning(task: TaskEntity, roles: readonly RecipientRole[]): TaskForPlanning {
  return {
    scheduleKind: task.scheduleKind,
    state: task.state,
    startDate: task.startDate,
    dueDate: task.controlDate,
    runsTo: task.runsTo,
    retrospective: task.retrospective,
    createdOn: task.createdOn,
    confirmedAt: task.createdAt,
    round: task.round,
    roundStartedOn: task.roundStartedOn,
    roles,
  };
}
