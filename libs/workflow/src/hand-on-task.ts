import { addDays, type LocalDate } from '@domain/calendar';
import { latestForPart, whyNotHandOn, whyNotReceive } from '@domain/tasks';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import type { TaskEntity } from '@storage';
import { DataSource } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { BadInput } from './acting/errors.js';
import { holdCalendars } from './calendars/calendar-state.js';
import { REMINDER_HORIZON_DAYS, writeReminders } from './reminders/write-reminders.js';
import { type ChangedTask, changeTask } from './tasks/change-task.js';
import { giveTask } from './tasks/give-task.js';
import { type Given, receiverOf } from './tasks/receiver-of.js';
import { todayOf } from './tasks/today-of.js';

/** What of a task is handed on, to whom and for when. */
export interface HandedOnPart extends Given {
  /** The words of the task itself where it is left out: then all of it is handed on. */
  readonly title?: string;
  readonly dueDate: LocalDate;
  /** What the lead wants done with it. */
  readonly note?: string;
  /** Nobody reports on the task before this part is done. */
  readonly required: boolean;
}

/**
 * The lead hands a task on to somebody below him, whole (делегирование) or in parts (подзадачи). It stays his: each part
 * is a task of its own, due no later than it, and its report comes to him. A link of a letter stays good: the report is
 * still owed.
 *
 * @throws NotFound, Forbidden, Conflict, BadInput `parts-missing`, `hand-on-not-below`, `hand-on-has-it`, `hand-on-past`,
 * `hand-on-past-parent`
 */
@Injectable()
export class HandOnTask {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    taskId: string;
    version: number;
    parts: readonly HandedOnPart[];
    actor: ActingPerson;
  }): Promise<void> {
    const { taskId, version, parts, actor } = input;
    if (parts.length === 0) throw new BadInput('parts-missing', 'parts');
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      await holdCalendars(manager);
      const receivers = [];
      for (const part of parts) receivers.push(await receiverOf(manager, part, actor));
      const to = receivers.map(({ name }) => name).join(', ');
      const details = { to, count: parts.length };
      const changed = await changeTask(manager, { taskId, version, actor, command: 'hand_on', details, now });
      const today = await todayOf(manager, changed.task, now);
      const giving = { ...changed, today };
      const { task: parent, as } = changed;
      const below = { parentTaskId: parent.id, aboveIds: [...parent.aboveIds, parent.id], resolutionOfId: null };
      const made: TaskEntity[] = [];
      for (const [place, part] of parts.entries()) {
        check(part, receivers[place]?.lineage ?? [], giving, place);
        const { required, title, dueDate, note, ...receiver } = part;
        const words = { title: title?.trim() || parent.title, dueDate, note: note?.trim() || null };
        made.push(
          await giveTask(manager, { ...below, ...words, required, about: parent, receiver, as, actor, now, today }),
        );
      }
      await writeReminders(manager, made, { from: today, to: addDays(today, REMINDER_HORIZON_DAYS) });
    });
  }
}

interface Giving extends ChangedTask {
  readonly today: LocalDate;
}

/** @throws BadInput */
function check(part: HandedOnPart, lineage: readonly string[], giving: Giving, place: number): void {
  const { task, participants, as, today } = giving;
  const [lead] = participants;
  if (lead === undefined) throw new Error(`Task ${task.id} has no lead`);
  const notHe = whyNotReceive({ ...part, lineage }, { ...as, lead });
  if (notHe !== null) throw new BadInput(`hand-on-${notHe}`, `parts.${place}.personId`);
  const notThen = whyNotHandOn(part.dueDate, { today, parentDue: task.dueDate });
  if (notThen === null) return;
  throw new BadInput(`hand-on-${notThen}`, `parts.${place}.dueDate`, {
    parent: latestForPart(task.dueDate, today) ?? '',
  });
}
