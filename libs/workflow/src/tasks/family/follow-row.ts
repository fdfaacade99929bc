import { isActive } from '@domain/tasks';
import type { RowStep, TaskEntity } from '@storage';
import type { Followed } from './followed.js';

/** The row above them, or their own, says something else of these tasks by now. What is so already is left alone. */
export function changeByRow(tasks: readonly TaskEntity[], step: RowStep): Followed[] {
  return tasks.flatMap((task): Followed[] => {
    const { state: fromState } = task;
    const said = step.command === 'retitle' ? retitle(task, step) : demand(task, step);
    return said === null ? [] : [{ task, fromState, reason: step.reason, ...said }];
  });
}

type Said = Pick<Followed, 'command' | 'details'>;

/** What was handed on in words of its own keeps them. */
function retitle(
  task: TaskEntity,
  { words: { before, after } }: Extract<RowStep, { command: 'retitle' }>,
): Said | null {
  const stands = isActive(task.state) || task.state === 'awaiting_schedule';
  const hasWordsOfRow = task.giverId === null || task.title === before;
  if (!stands || !hasWordsOfRow || task.title === after) return null;
  const titleBefore = task.title;
  task.title = after;
  return { command: 'retitle', details: { titleBefore, title: after } };
}

/** Those that stood beside the task of their class come under it. */
function demand(task: TaskEntity, step: Exclude<RowStep, { command: 'retitle' }>): Said | null {
  const { isOwed, kind } = step.roadmap;
  const parentTaskId = step.command === 'regroup' && task.id !== step.taskId ? step.taskId : task.parentTaskId;
  if (task.demandsRoadmap === isOwed && task.parentTaskId === parentTaskId) return null;
  const details = { kindBefore: task.kind, kind: kind ?? task.kind, parentTaskId };
  Object.assign(task, { demandsRoadmap: isOwed, kind: details.kind, parentTaskId });
  return { command: isOwed ? 'demand_roadmap' : 'release_roadmap', details };
}
