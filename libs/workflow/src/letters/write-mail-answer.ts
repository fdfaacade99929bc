import { composeMailAnswer, type LetterContent, type MailAnswered } from '@domain/letters';
import { textsIn } from '@domain/texts';
import type { LetterAddressee, LetterClaim } from '@storage';
import type { EntityManager } from 'typeorm';
import { askedDates } from '../tasks/asked-dates.js';
import { closingState } from '../tasks/closing-state.js';
import { ActionLinks, saveActionLinks } from './action-links.js';
import { recipientOf } from './recipient-of.js';

/** What a reply was recorded as, of which its writer is told how far the evidence goes. */
const REPORTED: readonly string[] = ['mail-done-report', 'mail-done-interim'];
/** What a reply was recorded as, of which its writer is told who decides about it and by when. */
const ASKED = 'mail-done-extension';

interface AnsweredRow extends Omit<MailAnswered, 'task' | 'closing' | 'awaited'> {
  readonly taskId: string | null;
  readonly number: string | null;
  readonly title: string | null;
}

/** The letter that tells somebody what became of his; it opens the tasks he wrote about and can be answered again. */
export async function writeMailAnswer(
  manager: EntityManager,
  claim: LetterClaim,
  addressee: LetterAddressee,
  publicAddress: string,
  now: Date,
): Promise<LetterContent | null> {
  const rows = await manager.query<AnsweredRow[]>(
    `select mail.state = 'acted' as "isDone", mail.why, mail.why_values as values, coalesce(mail.subject, '') as subject,
       coalesce(mail.body, '') as body, task.id as "taskId", item.number, task.title
     from incoming_mail mail
     left join task on task.id = mail.task_id
     left join roadmap_item item on item.id = task.item_id
     where mail.answer_letter_id = $1 order by mail.received_at, mail.id`,
    [claim.id],
  );
  const links = new ActionLinks(publicAddress, addressee.language);
  const answers: MailAnswered[] = [];
  for (const { taskId, number, title, ...answer } of rows) {
    const reported = REPORTED.includes(answer.why) ? taskId : null;
    answers.push({
      ...answer,
      task:
        taskId === null
          ? null
          : { id: taskId, number: number ?? '', title: title ?? '', link: links.addressOf(taskId) },
      closing: reported === null ? [] : await closingState(manager, reported),
      awaited: answer.why === ASKED && taskId !== null ? await awaitedDecision(manager, taskId) : null,
    });
  }
  await saveActionLinks(manager, links.rows({ id: claim.id, recipientId: addressee.personId }), now);
  return composeMailAnswer(recipientOf(addressee), answers, textsIn(addressee.language));
}

/** Null where it has been decided about meanwhile: a letter of its own tells of that. */
async function awaitedDecision(manager: EntityManager, taskId: string): Promise<MailAnswered['awaited']> {
  const waiting = (await askedDates(manager, [taskId])).find(({ isDecided }) => !isDecided);
  return waiting === undefined ? null : { who: waiting.acceptor, expectedBy: waiting.expectedBy };
}
