import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import {
  AuditEventEntity,
  IS_UNDELIVERED,
  lockUndeliveredReminders,
  recipientsReachedNow,
  replanUndelivered,
  resumeFailedLetter,
  skipReminders,
} from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { visibleLetters } from './access/scopes/letter-scope.js';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { whyNotWrite } from './letters/why-not-write.js';
import { SqlParameters } from './rows/sql-parameters.js';

/**
 * `written_anew`: what it had to say is gathered into a letter of today, to the address of today. `same_again`: the same
 * bytes go once more under the same Message-ID. `nothing_left`: nobody needs it any more. `not_there`: it is not among
 * the undelivered ones, or not any more.
 */
export type ReplayOutcome = 'written_anew' | 'same_again' | 'nothing_left' | 'not_there';

export interface ReplayedLetter {
  readonly id: string;
  readonly outcome: ReplayOutcome;
}

interface Undelivered {
  readonly id: string;
  readonly maybeTaken: boolean;
}

/**
 * Sends letters that were given up again, each in a transaction of its own and with a fresh round of attempts. Where the
 * server surely did not take one, its reminders go back on the plan and are looked at again as any other. Where it may
 * have, because an answer was lost, another letter could double it: the same bytes go again, as far as they still hold.
 */
@Injectable()
export class ReplayLetters {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run({ letterIds, actor }: { letterIds: readonly string[]; actor: ActingPerson }): Promise<ReplayedLetter[]> {
    demand(actor, 'letters.send_now');
    const replayed: ReplayedLetter[] = [];
    for (const id of new Set(letterIds)) replayed.push({ id, outcome: await this.replay(id, actor) });
    return replayed;
  }

  private replay(id: string, actor: ActingPerson): Promise<ReplayOutcome> {
    const now = this.clock.now();
    return this.dataSource.transaction(async (manager) => {
      const letter = await lockUndelivered(manager, id, actor);
      if (letter === undefined) return 'not_there';
      const outcome = letter.maybeTaken ? await sendSame(manager, id, now) : await writeAnew(manager, id);
      await manager.insert(AuditEventEntity, {
        ...{ at: now, actorId: actor.personId, action: 'letter-replayed', subject: `letter:${id}` },
        details: { outcome },
      });
      return outcome;
    });
  }
}

async function lockUndelivered(
  manager: EntityManager,
  id: string,
  actor: ActingPerson,
): Promise<Undelivered | undefined> {
  // Locked first and looked at then: whoever waited for the lock sees what the other has made of the letter.
  await manager.query('select from letter where id = $1 for update', [id]);
  const parameters = new SqlParameters();
  const [letter] = await manager.query<Undelivered[]>(
    `select letter.id, letter.maybe_taken as "maybeTaken"
     from letter join person recipient on recipient.id = letter.recipient_id
     where letter.id = ${parameters.add(id)} and ${IS_UNDELIVERED} and ${visibleLetters(actor, parameters)}`,
    parameters.values,
  );
  return letter;
}

async function writeAnew(manager: EntityManager, id: string): Promise<ReplayOutcome> {
  return (await replanUndelivered(manager, id)) > 0 ? 'written_anew' : 'nothing_left';
}

/** The bytes cannot be changed any more, so one task that still needs the letter is enough. */
async function sendSame(manager: EntityManager, id: string, now: Date): Promise<ReplayOutcome> {
  const reminders = await lockUndeliveredReminders(manager, id);
  const taskIds = [...new Set(reminders.map(({ taskId }) => taskId))];
  const recipients = await recipientsReachedNow(manager, taskIds, now);
  const byRole = new Map(recipients.map((recipient) => [`${recipient.taskId}/${recipient.role}`, recipient]));
  const judged = reminders.map((reminder) => {
    const recipient = byRole.get(`${reminder.taskId}/${reminder.recipientRole}`);
    return { id: reminder.id, recipientId: recipient?.personId ?? null, reason: whyNotWrite(reminder, recipient) };
  });
  const skipped = judged.flatMap(({ reason, ...one }) => (reason === null ? [] : [{ ...one, reason }]));
  await skipReminders(manager, skipped, now);
  const live = judged.filter(({ reason }) => reason === null).map((one) => one.id);
  if (live.length === 0) return 'nothing_left';
  await resumeFailedLetter(manager, id, live, now);
  return 'same_again';
}
