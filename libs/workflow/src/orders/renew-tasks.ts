import type { Identity } from '@domain/access';
import { addDays, dateInZone, type LocalDate } from '@domain/calendar';
import { proposeDirectory } from '@domain/directory';
import { mayBeReplaced } from '@domain/tasks';
import {
  intendFanOut,
  intendFanOutOfHelpers,
  type OrderDocumentEntity,
  type RoadmapItemEntity,
  type TaskEntity,
} from '@storage';
import type { EntityManager } from 'typeorm';
import type { ActingPerson } from '../acting/acting-person.js';
import { type OrderRules } from '../calendars/order-rules.js';
import { demandPeopleKnown } from '../directory/ambiguous-people.js';
import { saveProposedDirectory } from '../directory/save-proposed.js';
import { REMINDER_HORIZON_DAYS, writeReminders } from '../reminders/write-reminders.js';
import { partiesOfItems } from '../review/save-assigned.js';
import { changeTask } from '../tasks/change-task.js';
import { dateStep, stateStep } from '../tasks/family/family-steps.js';
import { stepFamily } from '../tasks/family/step-family.js';
import { skipPlannedReminders } from '../tasks/settle-reminders.js';
import { takeTerm } from '../tasks/take-term.js';
import { tellWaiting } from '../tasks/tell-waiting.js';
import { acceptorCandidates } from './acceptor-candidates.js';
import { orderDirectory } from './order-directory.js';
import { type PlannedTask, planTasks } from './order-tasks.js';
import { saveTasks, tasksOfItems } from './save-tasks.js';

export interface ChangedItem {
  readonly order: OrderDocumentEntity;
  /** As it is now. */
  readonly item: RoadmapItemEntity;
  readonly rules: OrderRules;
  readonly actor: ActingPerson;
  readonly now: Date;
  /** As whom he was let change the item, where the policy of its tasks would not let him. */
  readonly allowedAs?: Identity;
}

/** How the tasks of an item are brought to it, and what their history says of that. */
export interface Renewal {
  /** The task stands for what the item no longer says. */
  readonly isOver: (task: TaskEntity) => boolean;
  /** Tasks that fall on the same days stay. Not where other people answer for them. */
  readonly keepsSameDates: boolean;
  readonly datedBecause: string;
  readonly replacedBecause: string;
}

/**
 * Brings the tasks of an issued item to what the item says now. A task that waited for its dates takes the first; dates
 * without a task become tasks; what is over is cancelled with the reason. Tasks whose dates stay and those reported on
 * are not touched. Reminders follow.
 */
export async function renewTasks(manager: EntityManager, changed: ChangedItem, renewal: Renewal): Promise<void> {
  const { order, item, actor, now } = changed;
  const today = dateInZone(now, order.timeZone);
  const tasks = await tasksOfItems(manager, [item.id]);
  const wanted = item.dropped ? [] : await wantedTasks(manager, changed, today);
  const { missing, over } = compare(tasks, wanted, renewal);
  const dated: TaskEntity[] = [];
  const gone: TaskEntity[] = [];
  for (const task of over) {
    const waits = task.occurrence > 0 && task.state === 'awaiting_schedule' && renewal.keepsSameDates;
    const [next] = missing;
    if (waits && next?.row.dueDate != null) {
      missing.shift();
      dated.push(await supply(manager, task, next, changed, renewal, today));
    } else {
      await cancel(manager, task, changed, renewal);
      gone.push(task);
    }
  }
  const last = Math.max(0, ...tasks.map(({ occurrence }) => occurrence));
  const added = missing.map((one, at) => ({ ...one, row: { ...one.row, occurrence: last + at + 1 } }));
  const created = await saveTasks(manager, added, actor);
  await intendFanOut(manager, order.id, now);
  await intendFanOutOfHelpers(
    manager,
    created.map(({ id }) => id),
    now,
  );
  await manager.query(
    `update task set occurrence_count = (select count(distinct live.occurrence) from task live
       where live.item_id = $1 and live.occurrence > 0 and live.state <> 'cancelled')
     where item_id = $1`,
    [item.id],
  );
  await tellWaiting(manager, gone, 'task-needs-cancelled', now);
  await writeReminders(manager, [...dated, ...created], { from: today, to: addDays(today, REMINDER_HORIZON_DAYS) });
}

async function wantedTasks(
  manager: EntityManager,
  { order, item, rules, now }: ChangedItem,
  today: LocalDate,
): Promise<PlannedTask[]> {
  const { reading } = order;
  if (reading === null) throw new Error(`Order ${order.id} is issued and was not read`);
  const assigned = partiesOfItems([item]);
  // Where entries stand may have changed since: whom the order may not name any more gets another entry.
  await saveProposedDirectory(manager, order, proposeDirectory(reading, assigned));
  const directory = await orderDirectory(manager, order, reading, assigned);
  demandPeopleKnown(order, reading, [item], directory.people);
  const people = { ...directory, rules, acceptors: await acceptorCandidates(manager, order) };
  return planTasks(order, reading, [item], people, today, now);
}

/** Tasks wanted that no task stands for yet, and tasks that are over. */
function compare(
  tasks: readonly TaskEntity[],
  wanted: readonly PlannedTask[],
  { isOver, keepsSameDates }: Renewal,
): { missing: PlannedTask[]; over: TaskEntity[] } {
  const live = tasks.filter(({ state }) => state !== 'cancelled');
  const missing: PlannedTask[] = [];
  for (const one of wanted) {
    // What was reported on stands for its dates, whoever answers for them now.
    const at = live.findIndex((task) => isSame(task, one.row) && (keepsSameDates || !mayBeReplaced(task.state)));
    if (at < 0) missing.push(one);
    else live.splice(at, 1);
  }
  return { missing, over: live.filter(isOver) };
}

function isSame(task: TaskEntity, row: PlannedTask['row']): boolean {
  if (row.dueDate === null)
    return task.scheduleKind === row.scheduleKind && (task.dueDate === null || hasEnded(task, row));
  return task.startDate === row.startDate && task.dueDate === row.dueDate;
}

/** Its term is the row's and is over: the last day has become its date. */
function hasEnded({ dueDate, runsTo }: TaskEntity, row: PlannedTask['row']): boolean {
  return dueDate === runsTo && runsTo === row.runsTo;
}

async function supply(
  manager: EntityManager,
  { id: taskId, version }: TaskEntity,
  { row }: PlannedTask,
  { rules, actor, now, allowedAs }: ChangedItem,
  { datedBecause: reason }: Renewal,
  today: LocalDate,
): Promise<TaskEntity> {
  const { startDate, dueDate, scheduleKind, externalPlan } = row;
  if (dueDate === null) throw new Error(`The dates for task ${taskId} are none`);
  const details = { startDate, dueDate };
  const step = { taskId, version, command: 'supply_dates' as const, actor, now, reason, details };
  const { task } = await changeTask(manager, { ...step, ...(allowedAs && { allowedAs }) }, (changed) =>
    takeTerm(changed, { startDate, dueDate, scheduleKind, externalPlan }, rules, today),
  );
  await skipPlannedReminders(manager, taskId, 'dates_supplied', now);
  const dates = { ...task, before: null, dueDate };
  await stepFamily(manager, dateStep('date', { taskId, reason, actor, now }, dates, 'edition'));
  return task;
}

async function cancel(
  manager: EntityManager,
  { id: taskId, version }: TaskEntity,
  changed: ChangedItem,
  renewal: Renewal,
): Promise<void> {
  const { actor, now, allowedAs } = changed;
  const { replacedBecause: reason } = renewal;
  const step = { taskId, version, command: 'cancel' as const, actor, now, reason };
  await changeTask(manager, { ...step, ...(allowedAs && { allowedAs }) });
  await skipPlannedReminders(manager, taskId, 'task_cancelled', now);
  await stepFamily(manager, stateStep('cancel', { taskId, reason, actor, now }, 'edition'));
}
