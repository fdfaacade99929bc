import {
  type FamilyStep,
  hasOpenFamilyStep,
  lockChildrenOf,
  lockNextChildren,
  lockTasks,
  saveFamilyStep,
  saveFollowing,
  type TaskEntity,
  withManyBelow,
} from '@storage';
import type { EntityManager } from 'typeorm';
import { rulesOfOrder } from '../../calendars/order-rules.js';
import { todayOf } from '../today-of.js';
import { writeHistory } from '../write-history.js';
import { changeDates } from './follow-dates.js';
import { changeStates } from './follow-state.js';
import type { Around, Followed } from './followed.js';
import { settle } from './settle.js';

const TASKS_A_CHUNK = 500;

/**
 * Does to the tasks under one what was done to it, where their state allows it, all the way down; the history of each
 * names what it follows. Up to a chunk of each level at once, in the same transaction; the rest of a class of organisations
 * is left for the sweep. The caller holds the calendars where dates or reminders follow.
 */
export async function stepFamily(manager: EntityManager, step: FamilyStep): Promise<void> {
  if (await hasOpenFamilyStep(manager, step.taskId)) {
    await saveFamilyStep(manager, step, { doneTo: null, done: 0 });
    return;
  }
  const { doneTo, done, isLast } = await stepChunk(manager, step, null);
  if (!isLast) await saveFamilyStep(manager, step, { doneTo, done });
}

/** The next tasks right under the one the step was taken on, with all below them. */
export async function stepChunk(
  manager: EntityManager,
  step: FamilyStep,
  after: string | null,
): Promise<{ doneTo: string | null; done: number; isLast: boolean }> {
  const children = await lockNextChildren(manager, step, after, TASKS_A_CHUNK);
  await stepLevels(manager, children, step);
  return { doneTo: children.at(-1)?.id ?? null, done: children.length, isLast: children.length < TASKS_A_CHUNK };
}

/** Some of the tasks right under one, at once, with all below them. Returns how many of them followed. */
export async function stepTasks(manager: EntityManager, taskIds: readonly string[], step: FamilyStep): Promise<number> {
  return taskIds.length === 0 ? 0 : stepLevels(manager, await lockTasks(manager, taskIds), step);
}

/** Answers how many of the first level followed. */
async function stepLevels(manager: EntityManager, tasks: readonly TaskEntity[], step: FamilyStep): Promise<number> {
  const [first] = tasks;
  if (first === undefined) return 0;
  const around = await surroundings(manager, first.orderId, step.at);
  const followed = await follow(manager, tasks, step, around);
  for (let above = followed; above.length > 0; ) {
    const ids = await leaveForLater(manager, above, step);
    above = await follow(manager, await lockChildrenOf(manager, ids), step, around);
  }
  return followed.length;
}

/**
 * A task with a class of organisations of its own under it, or with a step that has not come to all of them, has the step
 * taken on itself by the sweep. Answers those whose few tasks follow at once.
 */
async function leaveForLater(manager: EntityManager, above: readonly Followed[], step: FamilyStep): Promise<string[]> {
  const ids = above.map(({ task }) => task.id);
  const later = new Set(await withManyBelow(manager, ids, TASKS_A_CHUNK));
  for (const taskId of later) await saveFamilyStep(manager, { ...step, taskId }, { doneTo: null, done: 0 });
  return ids.filter((id) => !later.has(id));
}

async function surroundings(manager: EntityManager, orderId: string, now: Date): Promise<Around> {
  return { today: await todayOf(manager, { orderId }, now), rules: await rulesOfOrder(manager, orderId) };
}

async function follow(
  manager: EntityManager,
  tasks: readonly TaskEntity[],
  step: FamilyStep,
  around: Around,
): Promise<Followed[]> {
  const followed =
    step.dates === null ? await changeStates(manager, tasks, step, around) : changeDates(tasks, step, around);
  if (followed.length === 0) return [];
  await saveFollowing(
    manager,
    followed.map(({ task }) => task),
  );
  await writeHistory(
    manager,
    followed.map(({ task, command, fromState, reason, details }) => ({
      ...{ taskId: task.id, at: step.at, actorId: step.actorId, via: step.via },
      ...{ command, fromState, toState: task.state, reason, details },
    })),
  );
  await settle(manager, followed, step, around);
  return followed;
}
