import type { LocalDate } from '@domain/calendar';
import { answerBy } from '@domain/tasks';
import { ConsultationEntity, type TaskEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { BadInput } from '../acting/errors.js';
import { rulesOfOrder } from '../calendars/order-rules.js';
import { planDecisionLetter } from '../tasks/settle-reminders.js';
import { todayOf } from '../tasks/today-of.js';

export interface NewConsultation {
  /** Today where it is left out; a call of last week may be written down too. */
  readonly askedOn?: LocalDate;
  readonly organisationId: string | null;
  /** Who asked, in words: a name, a school, a class. */
  readonly askedBy: string;
  readonly question: string;
}

/**
 * Writes a request into the register of a locked task and says when its answer is promised; the lead hears of it.
 * @throws BadInput `consultation-kind`, `consultation-empty`, `consultation-ahead`
 */
export async function addToRegister(
  manager: EntityManager,
  task: TaskEntity,
  asked: NewConsultation,
  by: { readonly personId: string; readonly now: Date },
): Promise<void> {
  if (task.kind !== 'consultation') throw new BadInput('consultation-kind');
  const [askedBy, question] = [asked.askedBy.trim(), asked.question.trim()];
  if (askedBy === '') throw new BadInput('consultation-empty', 'askedBy');
  if (question === '') throw new BadInput('consultation-empty', 'question');
  const today = await todayOf(manager, task, by.now);
  const askedOn = asked.askedOn ?? today;
  if (askedOn > today) throw new BadInput('consultation-ahead', 'askedOn');
  const { working } = await rulesOfOrder(manager, task.orderId);
  // The task is locked, so no two requests get one number.
  const number = (await manager.countBy(ConsultationEntity, { taskId: task.id })) + 1;
  await manager.insert(ConsultationEntity, {
    taskId: task.id,
    number,
    askedOn,
    organisationId: asked.organisationId,
    askedBy,
    question,
    answerBy: answerBy(askedOn, working),
    registeredBy: by.personId,
    registeredAt: by.now,
  });
  await planDecisionLetter(manager, task, 'consultation-asked', by.now, number);
}
