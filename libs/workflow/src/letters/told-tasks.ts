import { addDays, type LocalDate } from '@domain/calendar';
import type { LetterDecision, LetterTask } from '@domain/letters';
import type { NextReminder } from '@domain/reminders';
import { type BesideTask, type ReminderWithTask, type TaskWords, wordsOfTasks } from '@storage';
import type { EntityManager } from 'typeorm';
import { type OrderRules, rulesOf } from '../calendars/order-rules.js';
import { nextOf } from './next-rungs.js';
import { decisionsOnTasks } from './task-decisions.js';
import { toldConsultations } from './told-consultations.js';
import { toldEvaluations } from './told-evaluations.js';
import { toldExtensions } from './told-extensions.js';
import { toldNeeds } from './told-needs.js';
import { toldUndelivered } from './told-undelivered.js';

/** A reminder with the time zone of whoever reads of it. */
export interface ReminderToTell extends ReminderWithTask {
  readonly timeZone: string;
}

/** The same of a task beside. */
export interface BesideToTell extends BesideTask {
  readonly timeZone: string;
}

/** What many letters have to know of the tasks their reminders are about, read at once. */
export class ToldTasks {
  private constructor(
    private readonly rules: ReadonlyMap<string, OrderRules>,
    private readonly tasks: ReadonlyMap<string, TaskWords>,
    private readonly decisions: ReadonlyMap<string, LetterDecision>,
  ) {}

  static async read(
    manager: EntityManager,
    reminders: readonly ReminderToTell[],
    beside: readonly BesideToTell[],
    rules: ReadonlyMap<string, OrderRules>,
  ): Promise<ToldTasks> {
    const taskIds = [...new Set([...reminders, ...beside].map(({ taskId }) => taskId))];
    const tasks = await wordsOfTasks(manager, taskIds);
    // Of what stands beside only decisions and later dates are asked of the reader.
    const asked = [...reminders, ...beside.map((one) => ({ ...one, id: keyOf(one) }))];
    const decisions = new Map([
      ...(await decisionsOnTasks(manager, asked)),
      ...(await toldConsultations(manager, reminders)),
      ...(await toldExtensions(manager, asked)),
      ...(await toldUndelivered(manager, reminders)),
      ...(await toldEvaluations(manager, reminders)),
      ...(await toldNeeds(manager, reminders)),
    ]);
    return new ToldTasks(rules, new Map(tasks.map((task) => [task.taskId, task])), decisions);
  }

  /** In whose name a letter about the task is sent. */
  officeOf(taskId: string | undefined): string {
    return this.tasks.get(taskId ?? '')?.issuer ?? '';
  }

  /** One reason to write, as the letter tells it on that day; none where the task is gone. */
  tell({ timeZone, ...reminder }: ReminderToTell, today: LocalDate, links: LetterTask['links']): LetterTask[] {
    const task = this.tasks.get(reminder.taskId);
    if (task === undefined) return [];
    const from = addDays(today, 1);
    const next = nextOf(task, reminder.recipientRole, rulesOf(this.rules, task), { timeZone, from });
    const decision = this.decisions.get(reminder.id);
    const reason = { rung: reminder.rung, role: reminder.recipientRole };
    return [{ ...tellTask(reason, task, links, next), ...(decision && { decision }) }];
  }

  /** One task beside those a letter is about; it is told in brief, without what comes next. */
  tellBeside(one: BesideTask, links: LetterTask['links']): LetterTask[] {
    const task = this.tasks.get(one.taskId);
    if (task === undefined) return [];
    const decision = this.decisions.get(keyOf(one));
    const asked = one.rung.startsWith('report-') ? task.report : decision;
    if (one.block === 'decision' && !asked) return [];
    return [{ ...tellTask(one, task, links, null), ...(decision && { decision }) }];
  }
}

function keyOf({ letterId, taskId, rung }: BesideTask): string {
  return [letterId, taskId, rung].join('/');
}

function tellTask(
  { rung, role }: LetterTask['reason'],
  task: TaskWords,
  links: LetterTask['links'],
  next: NextReminder | null,
): LetterTask {
  return {
    id: task.taskId,
    number: task.number,
    title: task.title,
    order: { number: task.orderNumber, date: task.orderDate },
    occurrence: task.occurrence,
    occurrenceCount: task.occurrenceCount,
    state: task.state,
    deadlineWords: task.deadlineText,
    startDate: task.startDate,
    dueDate: task.dueDate,
    controlDate: task.controlDate,
    movedFrom: task.movedFrom,
    movedTo: task.movedTo,
    runsTo: task.runsTo,
    externalPlan: task.externalPlan,
    createdOn: task.createdOn,
    expectedResult: task.expectedResult,
    lead: task.lead,
    coExecutors: task.coExecutors,
    acceptor: task.acceptor,
    giver: task.giver,
    reason: { rung, role },
    next: next && { rung: next.rung, day: next.day, escalatesTo: next.escalatesTo },
    links,
    ...(task.report && { report: task.report }),
  };
}
