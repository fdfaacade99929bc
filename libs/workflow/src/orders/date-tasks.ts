import { addDays, dateInZone, type LocalDate } from '@domain/calendar';
import { russian } from '@domain/texts';
import { type OrderDocumentEntity, type RoadmapItemEntity, TaskEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import type { ActingPerson } from '../acting/acting-person.js';
import { type OrderRules } from '../calendars/order-rules.js';
import { REMINDER_HORIZON_DAYS, writeReminders } from '../reminders/write-reminders.js';
import { assignedParties } from '../review/save-assigned.js';
import { changeTask } from '../tasks/change-task.js';
import { skipPlannedReminders } from '../tasks/settle-reminders.js';
import { acceptorCandidates } from './acceptor-candidates.js';
import { orderDirectory } from './order-directory.js';
import { type PlannedTask, planTasks } from './order-tasks.js';
import { saveTasks } from './save-tasks.js';

interface DatedItem {
  readonly order: OrderDocumentEntity;
  readonly item: RoadmapItemEntity;
  readonly rules: OrderRules;
  /** What the dates come from, for the history. */
  readonly plan: string;
  readonly actor: ActingPerson;
  readonly now: Date;
}

/** Work has not begun and nothing was reported, so that other dates hurt nobody. */
const MAY_BE_REPLACED: readonly TaskEntity['state'][] = ['scheduled', 'open', 'in_progress'];

/**
 * Brings the tasks of an issued item to its new dates. The task that waited for them takes the first; dates without a
 * task become tasks; what only stood in for the plan is cancelled, with the plan as the reason. Tasks whose dates stay
 * and those reported on are not touched. Reminders follow.
 */
export async function dateTasks(manager: EntityManager, dated: DatedItem): Promise<void> {
  const { order, actor, now } = dated;
  const today = dateInZone(now, order.timeZone);
  const live = await manager.find(TaskEntity, { where: { itemId: dated.item.id }, order: { occurrence: 'ASC' } });
  const wanted = await wantedTasks(manager, dated, today);
  const { missing, leftover } = compare(live, wanted);
  const changed: TaskEntity[] = [];
  for (const task of leftover) {
    const next = task.occurrence > 0 && task.state === 'awaiting_schedule' ? missing.shift() : undefined;
    if (next === undefined) await cancel(manager, task, dated);
    else changed.push(await supply(manager, task, next, dated, today));
  }
  const last = Math.max(0, ...live.map(({ occurrence }) => occurrence));
  const added = missing.map((one, at) => ({ ...one, row: { ...one.row, occurrence: last + at + 1 } }));
  const created = await saveTasks(manager, added, actor);
  await manager.query(
    `update task set occurrence_count = (select count(*) from task live
       where live.item_id = $1 and live.occurrence > 0 and live.state <> 'cancelled')
     where item_id = $1`,
    [dated.item.id],
  );
  await writeReminders(manager, [...changed, ...created], { from: today, to: addDays(today, REMINDER_HORIZON_DAYS) });
}

async function wantedTasks(
  manager: EntityManager,
  { order, item, rules, now }: DatedItem,
  today: LocalDate,
): Promise<PlannedTask[]> {
  const { reading } = order;
  if (reading === null) throw new Error(`Order ${order.id} is issued and was not read`);
  const directory = await orderDirectory(manager, reading, assignedParties([item]));
  const people = { ...directory, rules, acceptors: await acceptorCandidates(manager, order) };
  return planTasks(order, reading, [item], people, today, now);
}

/** Tasks wanted that no task stands for yet, and tasks nobody wants any more. */
function compare(
  tasks: readonly TaskEntity[],
  wanted: readonly PlannedTask[],
): { missing: PlannedTask[]; leftover: TaskEntity[] } {
  const live = tasks.filter(({ state }) => state !== 'cancelled');
  const missing: PlannedTask[] = [];
  for (const one of wanted) {
    const at = live.findIndex((task) => isSame(task, one.row));
    if (at < 0) missing.push(one);
    else live.splice(at, 1);
  }
  const leftover = live.filter(
    ({ state, externalPlan }) =>
      state === 'awaiting_schedule' || (externalPlan !== null && MAY_BE_REPLACED.includes(state)),
  );
  return { missing, leftover };
}

function isSame(task: TaskEntity, row: PlannedTask['row']): boolean {
  if (row.dueDate === null) return task.scheduleKind === row.scheduleKind && task.dueDate === null;
  return task.startDate === row.startDate && task.dueDate === row.dueDate;
}

async function supply(
  manager: EntityManager,
  { id: taskId, version }: TaskEntity,
  { row }: PlannedTask,
  { actor, now, plan }: DatedItem,
  today: LocalDate,
): Promise<TaskEntity> {
  const details = { startDate: row.startDate, dueDate: row.dueDate };
  const reason = russian.say('review.dated-by-plan', { plan });
  const step = { taskId, version, command: 'supply_dates' as const, actor, now, reason, details };
  const { task } = await changeTask(manager, step, (changed) => {
    const { scheduleKind, startDate, dueDate, controlDate, externalPlan } = row;
    Object.assign(changed, { scheduleKind, startDate, dueDate, controlDate, externalPlan });
    changed.round += 1;
    changed.roundStartedOn = today;
  });
  await skipPlannedReminders(manager, taskId, 'dates_supplied', now);
  return task;
}

async function cancel(
  manager: EntityManager,
  { id: taskId, version }: TaskEntity,
  { actor, now, plan }: DatedItem,
): Promise<void> {
  const reason = russian.say('review.replaced-by-plan', { plan });
  await changeTask(manager, { taskId, version, command: 'cancel', actor, now, reason });
  await skipPlannedReminders(manager, taskId, 'task_cancelled', now);
}
