import { addDays, type LocalDate } from '@domain/calendar';
import type { LetterTask } from '@domain/letters';
import { type NextReminder, nextRung } from '@domain/reminders';
import { type LetterAddressee, type ReminderWithTask, TaskEntity, type TaskWords, wordsOfTasks } from '@storage';
import { type EntityManager, In } from 'typeorm';
import { rulesOf, rulesOfOrders } from '../calendars/order-rules.js';
import { forPlanning } from '../reminders/plan-book.js';
import { decisionsOnTasks } from './task-decisions.js';
import { toldConsultations } from './told-consultations.js';
import { toldNeeds } from './told-needs.js';
import { toldUndelivered } from './told-undelivered.js';

/** Gathers what a letter has to know of the tasks its reminders are about. `linksOf` gives the addresses in it. */
export async function tellReminders(
  manager: EntityManager,
  reminders: readonly ReminderWithTask[],
  to: { readonly addressee: LetterAddressee; readonly today: LocalDate },
  linksOf: (reminder: ReminderWithTask) => LetterTask['links'],
): Promise<{ tasks: LetterTask[]; office: string }> {
  const taskIds = [...new Set(reminders.map(({ taskId }) => taskId))];
  const rows = new Map((await manager.findBy(TaskEntity, { id: In(taskIds) })).map((task) => [task.id, task]));
  const words = new Map((await wordsOfTasks(manager, taskIds)).map((one) => [one.taskId, one]));
  const decisions = new Map([
    ...(await decisionsOnTasks(manager, reminders, to.addressee.timeZone)),
    ...(await toldConsultations(manager, reminders)),
    ...(await toldUndelivered(manager, reminders)),
    ...(await toldNeeds(manager, reminders, to.addressee.timeZone)),
  ]);
  const rules = await rulesOfOrders(
    manager,
    [...rows.values()].map(({ orderId }) => orderId),
  );
  const tasks = reminders.flatMap((reminder) => {
    const task = rows.get(reminder.taskId);
    const told = words.get(reminder.taskId);
    if (task === undefined || told === undefined) return [];
    const decision = decisions.get(reminder.id);
    const { working, policyFor } = rulesOf(rules, task);
    const calendars = { working, timeZone: to.addressee.timeZone };
    const planned = forPlanning(task, [reminder.recipientRole]);
    const next = nextRung(planned, calendars, policyFor(task.scheduleKind), addDays(to.today, 1));
    return [{ ...tellTask(reminder, task, told, linksOf(reminder), next), ...(decision && { decision }) }];
  });
  const [first] = words.values();
  return { tasks, office: first?.issuer ?? '' };
}

function tellTask(
  reminder: ReminderWithTask,
  task: TaskEntity,
  words: TaskWords,
  links: LetterTask['links'],
  next: NextReminder | null,
): LetterTask {
  return {
    id: task.id,
    number: words.number,
    title: task.title,
    order: { number: words.orderNumber, date: words.orderDate },
    occurrence: task.occurrence,
    occurrenceCount: task.occurrenceCount,
    state: task.state,
    deadlineWords: words.deadlineText,
    startDate: task.startDate,
    dueDate: task.dueDate,
    controlDate: task.controlDate,
    movedFrom: task.movedFrom,
    runsTo: task.runsTo,
    externalPlan: task.externalPlan,
    createdOn: task.createdOn,
    expectedResult: words.expectedResult,
    lead: words.lead,
    coExecutors: words.coExecutors,
    acceptor: words.acceptor,
    giver: words.giver,
    reason: { rung: reminder.rung, role: reminder.recipientRole },
    next: next && { rung: next.rung, day: next.day, escalatesTo: next.escalatesTo },
    links,
    ...(words.report && { report: words.report }),
  };
}
