import { addDays } from '@domain/calendar';
import type { SkipReason } from '@domain/reminders';
import { type DateStep, markClassesOf, type StateStep } from '@storage';
import type { EntityManager } from 'typeorm';
import { REMINDER_HORIZON_DAYS, writeReminders } from '../../reminders/write-reminders.js';
import { passRound, tellNewDate } from '../pass-round.js';
import { type DecisionRung, planDecisionLetters, skipPlannedReminders } from '../settle-reminders.js';
import { tellWaiting } from '../tell-waiting.js';
import type { Around, Followed } from './followed.js';

const LETTERS = {
  cancel: 'task-cancelled',
  suspend: 'task-suspended',
  resume: 'task-resumed',
  move: null,
  date: null,
} as const satisfies Record<(StateStep | DateStep)['command'], DecisionRung | null>;

const SKIPPED = {
  cancel: 'task_cancelled',
  suspend: 'task_suspended',
} as const satisfies Partial<Record<(StateStep | DateStep)['command'], SkipReason>>;

/** What was planned for the tasks is skipped, a new round of reminders begins where one is owed, and leads are told. */
export async function settle(
  manager: EntityManager,
  followed: readonly Followed[],
  { command, cause, at }: StateStep | DateStep,
  { today }: Around,
): Promise<void> {
  const tasks = followed.map(({ task }) => task);
  const ids = tasks.map(({ id }) => id);
  if (command === 'resume') await markClassesOf(manager, ids);
  if (command === 'cancel' || command === 'suspend') await skipPlannedReminders(manager, ids, SKIPPED[command], at);
  else {
    await passRound(manager, ids, { isLeadTold: LETTERS[command] !== null, now: at });
    await writeReminders(manager, tasks, { from: today, to: addDays(today, REMINDER_HORIZON_DAYS) });
    await tellNewDate(
      manager,
      followed.filter(isMoved).map(({ task }) => task),
      at,
    );
  }
  // An edition brings others in their place, and tells those who wait once they are there.
  if (command === 'cancel' && cause !== 'edition') await tellWaiting(manager, tasks, 'task-needs-cancelled', at);
  const rung = LETTERS[command];
  if (rung === null) return;
  // Whom a new edition of the order takes a task from hears of what comes in its place.
  const told = cause !== 'edition' ? tasks : tasks.filter(({ giverId }) => giverId !== null);
  await planDecisionLetters(manager, told, rung, at);
}

/** As against one that took the dates it waited for. */
function isMoved({ command }: Followed): boolean {
  return command === 'follow_parent';
}
