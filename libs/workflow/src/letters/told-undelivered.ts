import type { LetterDecision } from '@domain/letters';
import { bareRung } from '@domain/reminders';
import { undeliveredLetters } from '@storage';
import type { EntityManager } from 'typeorm';

/** What the reminders about lost letters tell, by reminder: whose it was, to which address, what the server said. */
export async function toldUndelivered(
  manager: EntityManager,
  reminders: readonly { readonly id: string; readonly rung: string }[],
): Promise<[string, LetterDecision][]> {
  const told = reminders.filter(({ rung }) => bareRung(rung) === 'task-undelivered').map(({ id }) => id);
  if (told.length === 0) return [];
  return (await undeliveredLetters(manager, told)).map(({ reminderId, recipient, address, answer, toldOn }) => [
    reminderId,
    { author: recipient, decidedOn: toldOn, reason: answer ?? '', ...(address !== null && { from: address }) },
  ]);
}
