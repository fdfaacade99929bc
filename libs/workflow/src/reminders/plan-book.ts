import type { LocalDate, WorkingCalendar } from '@domain/calendar';
import {
  type PlanningCalendars,
  planReminders,
  type RecipientRole,
  type ReminderPolicy,
  type TaskForPlanning,
} from '@domain/reminders';
import type { PlanStep, TaskEntity } from '@storage';
import type { RulesBook } from '../calendars/order-rules.js';

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
  private readonly numbers = new Map<WorkingCalendar | ReminderPolicy, number>();

  constructor(
    private readonly span: DaySpan,
    readonly rules: RulesBook,
  ) {}

  /** The same array for every task whose plan is the same. */
  planFor(
    task: PlannedTask,
    roles: readonly RecipientRole[],
    { timeZone, working }: PlanningCalendars,
    policy: ReminderPolicy,
  ): readonly PlanStep[] {
    const planned = forPlanning(task, roles);
    const key = `${this.numberOf(working)} ${this.numberOf(policy)} ${timeZone} ${Object.values({ ...planned, confirmedAt: task.createdAt.getTime() }).join(' ')}`;
    const known = this.plans.get(key);
    if (known) return known;
    const plan = planReminders(planned, policy, { working, timeZone }, this.span.from, this.span.to);
    this.plans.set(key, plan);
    return plan;
  }

  private numberOf(rules: WorkingCalendar | ReminderPolicy): number {
    const number = this.numbers.get(rules) ?? this.numbers.size;
    this.numbers.set(rules, number);
    return number;
  }
}

/** What of a task its reminders depend on. */
export type PlannedTask = Pick<
  TaskEntity,
  | 'scheduleKind'
  | 'state'
  | 'startDate'
  | 'controlDate'
  | 'runsTo'
  | 'retrospective'
  | 'createdOn'
  | 'createdAt'
  | 'round'
  | 'roundStartedOn'
>;

/** A task as the planner sees it: reminders count from the control date. */
export function forPlanning(task: PlannedTask, roles: readonly RecipientRole[]): TaskForPlanning {
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
