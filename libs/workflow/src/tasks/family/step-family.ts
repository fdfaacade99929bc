import {
  type FamilyStep,
  hasOpenFamilyStep,
  lockChildrenOf,
  lockNextChildren,
  lockTasks,
  type RowStep,
  saveFamilyStep,
  saveFollowing,
  type TaskEntity,
  withManyBelow,
} from '@storage';
import type { EntityManager } from 'typeorm';
import { rulesOfOrder } from '../../calendars/order-rules.js';
import { todayOf } from '../today-of.js';
import { writeHistory } from '../write-history.js';
import { changeDates, stepUnder } from './follow-dates.js';
import { changeByRow } from './follow-row.js';
import { changeStates } from './follow-state.js';
import type { Around, Followed, StepsAbove } from './followed.js';
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

/** What a row says of its task, to the task itself and to those under it. The task is locked. */
export async function stepRow(manager: EntityManager, task: TaskEntity, step: RowStep): Promise<void> {
  await follow(manager, [task], step, await surroundings(manager, task.orderId, step.at));
  await stepFamily(manager, step);
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
  let above = stepsUnder(step, tasks, followed);
  while (above.size > 0 && !isOfOneLevel(step)) {
    const below = await lockChildrenOf(manager, await leaveForLater(manager, above));
    const further = await follow(manager, below, step, around, above);
    above = stepsUnder(step, below, further);
  }
  return followed.length;
}

/** The step as it goes on under each of the tasks of a level, by task: under those that followed it, but for new words. */
function stepsUnder(step: FamilyStep, tasks: readonly TaskEntity[], followed: readonly Followed[]): StepsAbove {
  if ('dates' in step) return new Map(followed.map((one) => [one.task.id, stepUnder(step, one)]));
  const above = step.command === 'retitle' ? tasks : followed.map(({ task }) => task);
  return new Map(above.map(({ id: taskId }) => [taskId, { ...step, taskId }]));
}

/**
 * A task with a class of organisations of its own under it, or with a step that has not come to all of them, has the step
 * taken on itself by the sweep. Answers those whose few tasks follow at once.
 */
async function leaveForLater(manager: EntityManager, above: StepsAbove): Promise<string[]> {
  const ids = [...above.keys()];
  const later = new Set(await withManyBelow(manager, ids, TASKS_A_CHUNK));
  for (const [taskId, step] of above) {
    if (later.has(taskId)) await saveFamilyStep(manager, step, { doneTo: null, done: 0 });
  }
  return ids.filter((id) => !later.has(id));
}

function isOfOneLevel({ command }: FamilyStep): boolean {
  return command === 'demand' || command === 'regroup';
}

async function surroundings(manager: EntityManager, orderId: string, now: Date): Promise<Around> {
  return { today: await todayOf(manager, { orderId }, now), rules: await rulesOfOrder(manager, orderId) };
}

async function follow(
  manager: EntityManager,
  tasks: readonly TaskEntity[],
  step: FamilyStep,
  around: Around,
  above: StepsAbove = new Map(),
): Promise<Followed[]> {
  const followed = await changed(manager, tasks, step, around, above);
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
  if (!isRowStep(step)) await settle(manager, followed, step, around);
  return followed;
}

async function changed(
  manager: EntityManager,
  tasks: readonly TaskEntity[],
  step: FamilyStep,
  around: Around,
  above: StepsAbove,
): Promise<Followed[]> {
  if (isRowStep(step)) return changeByRow(tasks, step);
  return 'dates' in step ? changeDates(tasks, step, around, above) : changeStates(manager, tasks, step, around);
}

function isRowStep(step: FamilyStep): step is RowStep {
  return 'words' in step || 'roadmap' in step;
}
