import { addDays, type LocalDate } from '@domain/calendar';
import type { TaskEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { REMINDER_HORIZON_DAYS, writeReminders } from '../reminders/write-reminders.js';
import { skipPlannedReminders } from './settle-reminders.js';

/** The task is owed anew: reminders count from this day. To be called where the task is altered. */
export function turnRound(task: TaskEntity, today: LocalDate): void {
  task.round += 1;
  task.roundStartedOn = today;
}

/** Takes the rungs of the round before off the plan and plans those of the new one. The caller holds the calendars. */
export async function planRound(manager: EntityManager, task: TaskEntity, today: LocalDate, now: Date): Promise<void> {
  await skipPlannedReminders(manager, task.id, 'round_passed', now);
  await writeReminders(manager, [task], { from: today, to: addDays(today, REMINDER_HORIZON_DAYS) });
}
