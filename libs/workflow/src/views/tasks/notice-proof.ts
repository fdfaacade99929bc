import type { Actor } from '@domain/access';
import type { Texts } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource, type EntityManager } from 'typeorm';
import { visibleLetters } from '../../access/scopes/letter-scope.js';
import { SqlParameters } from '../../rows/sql-parameters.js';
import { type ReminderRow, remindersOf } from '../letters/reminder-row.js';
import { loadVisibleTask } from './load-task.js';

/** For what a letter was written: the rung of the ladder, in which round, to whom. */
export type NoticeReason = Pick<ReminderRow, 'rung' | 'round' | 'role'>;

/** One letter that told of the task, and what is known of its way. */
export interface NoticeLetter {
  readonly id: string;
  readonly subject: string | null;
  /** Null for whoever may not look into the letter: with it a notice of failure could be forged. */
  readonly messageId: string | null;
  readonly address: string | null;
  readonly sentAt: string | null;
  readonly serverAnswer: string | null;
  /** Why it did not arrive: a server's words or our own. */
  readonly failure: string | null;
  /** When a server sent it back. */
  readonly bouncedAt: string | null;
  /** Of the bytes that went out: a copy somebody holds can be compared. */
  readonly sha256: string | null;
  /** When the page of its link was opened first. */
  readonly openedAt: string | null;
  /** When its recipient answered it by a letter. */
  readonly repliedAt: string | null;
}

/** Who was told, or was to be told. */
export interface Notice {
  readonly id: string;
  readonly recipientName: string | null;
  readonly organisation: string | null;
  readonly reasons: readonly NoticeReason[];
  readonly letter: NoticeLetter | null;
  /** Why there is no letter. */
  readonly whyNot: string | null;
  /** When he said that he has read the task, or a deputy for him. */
  readonly acknowledgedAt: string | null;
}

export interface NoticeProof {
  /** As things stood at that moment. */
  readonly asOf: string;
  readonly notices: readonly Notice[];
}

/**
 * Who was told of a task, when and by which letter, for the case that somebody says he was not (служебная проверка). What is
 * only planned proves nothing and is left out. @throws NotFound, also for a task the actor may not see
 */
@Injectable()
export class NoticeProofView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  run(taskId: string, actor: Actor, texts: Texts): Promise<NoticeProof> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      await loadVisibleTask(manager, taskId, actor);
      const reminders = (await remindersOf(manager, { taskId }, texts)).filter(({ state }) => state !== 'planned');
      const letters = await lettersAbout(manager, taskId, actor);
      const ofLetters = letters.map((letter) => noticeOf(letter, reminders, texts));
      const without = reminders.filter(({ letterId }) => letterId === null).map(unwritten);
      return { asOf: this.clock.now().toISOString(), notices: [...ofLetters, ...without] };
    });
  }
}

type Moment = 'sentAt' | 'bouncedAt' | 'openedAt' | 'repliedAt';
type SelectedLetter = Omit<NoticeLetter, Moment> & { readonly [Name in Moment]: Date | null } & {
  readonly recipientName: string;
  readonly organisation: string;
  readonly acknowledgedAt: Date | null;
};

/** Those that were sent again in other words have lost their reminders to the later letter; their links still name the task. */
function lettersAbout(manager: EntityManager, taskId: string, actor: Actor): Promise<SelectedLetter[]> {
  const parameters = new SqlParameters();
  const task = parameters.add(taskId);
  const mayLookInto = `(recipient.id = ${parameters.add(actor.personId)} or ${visibleLetters(actor, parameters)})`;
  return manager.query<SelectedLetter[]>(
    `select letter.id, recipient.full_name as "recipientName", body.name as organisation, letter.subject,
       case when ${mayLookInto} then letter.message_id end as "messageId",
       coalesce(letter.address, recipient.email) as address, letter.sent_at as "sentAt",
       letter.server_answer as "serverAnswer", coalesce(letter.last_error, 'reminders.skip.' || letter.skip_reason) as failure,
       encode(sha256(letter.raw), 'hex') as sha256,
       (select max(mail.received_at) from incoming_mail mail where mail.letter_id = letter.id
         and mail.why in ('mail-bounce-permanent', 'mail-bounce-given_up')) as "bouncedAt",
       (select min(link.opened_at) from action_link link
         where link.letter_id = letter.id and link.task_id = ${task}) as "openedAt",
       (select min(mail.received_at) from incoming_mail mail where mail.letter_id = letter.id
         and mail.why <> 'mail-of-another' and mail.state in ('acted', 'unclear', 'decided')
         and coalesce(mail.task_id, ${task}) = ${task}) as "repliedAt",
       acknowledgement.at as "acknowledgedAt"
     from letter join person recipient on recipient.id = letter.recipient_id
     join organisation body on body.id = recipient.organisation_id
     left join acknowledgement on acknowledgement.task_id = ${task} and acknowledgement.person_id = recipient.id
     where letter.id in (select letter_id from reminder where task_id = ${task} and letter_id is not null
       union select letter_id from action_link where task_id = ${task} and letter_id is not null)
     order by coalesce(letter.sent_at, letter.send_at), recipient.full_name, letter.id`,
    parameters.values,
  );
}

function noticeOf(selected: SelectedLetter, reminders: readonly ReminderRow[], texts: Texts): Notice {
  const { recipientName, organisation, acknowledgedAt, failure, ...letter } = selected;
  const { sentAt, bouncedAt, openedAt, repliedAt } = letter;
  return {
    id: letter.id,
    recipientName,
    organisation,
    reasons: reminders.filter(({ letterId }) => letterId === letter.id).map(reasonOf),
    letter: {
      ...letter,
      // Our own reason is kept by its key, a server's in its words.
      failure: failure !== null && texts.has(failure) ? texts.say(failure) : failure,
      sentAt: sentAt?.toISOString() ?? null,
      bouncedAt: bouncedAt?.toISOString() ?? null,
      openedAt: openedAt?.toISOString() ?? null,
      repliedAt: repliedAt?.toISOString() ?? null,
    },
    whyNot: null,
    acknowledgedAt: acknowledgedAt?.toISOString() ?? null,
  };
}

function unwritten(reminder: ReminderRow): Notice {
  const { id, recipientName, skipReason } = reminder;
  const nothing = { organisation: null, letter: null, acknowledgedAt: null };
  return { ...nothing, id, recipientName, reasons: [reasonOf(reminder)], whyNot: skipReason };
}

function reasonOf({ rung, round, role }: ReminderRow): NoticeReason {
  return { rung, round, role };
}
