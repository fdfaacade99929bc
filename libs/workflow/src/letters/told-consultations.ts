import type { LetterDecision } from '@domain/letters';
import { ConsultationEntity } from '@storage';
import { type EntityManager, In } from 'typeorm';

const OF_CONSULTATION = /^consultation-[a-z]+-(\d+)$/u;

/** What the reminders about requests for consultations tell, by reminder: who asks what, and until when he waits. */
export async function toldConsultations(
  manager: EntityManager,
  reminders: readonly { readonly id: string; readonly taskId: string; readonly rung: string }[],
): Promise<[string, LetterDecision][]> {
  const told = reminders.flatMap(({ id, taskId, rung }) => {
    const [, number] = OF_CONSULTATION.exec(rung) ?? [];
    return number === undefined ? [] : [{ id, taskId, number: Number(number) }];
  });
  if (told.length === 0) return [];
  const requests = await manager.findBy(ConsultationEntity, { taskId: In(told.map(({ taskId }) => taskId)) });
  return told.flatMap(({ id, taskId, number }) => {
    const request = requests.find((one) => one.taskId === taskId && one.number === number);
    if (request === undefined) return [];
    const { askedBy: author, askedOn: decidedOn, question: reason, answerBy: newDate } = request;
    return [[id, { author, decidedOn, reason, newDate }] as const satisfies [string, LetterDecision]];
  });
}
