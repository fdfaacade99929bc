import { dateInZone } from '@domain/calendar';
import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@platform/clock';
import {
  attachReminders,
  type GatheredReminder,
  type LetterKey,
  lockDueReminders,
  openLetters,
  type Recipient,
  type ReminderWithTask,
  recipientsReachedNow,
  type SkippedReminder,
  skipReminders,
  underSweepLock,
} from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { decisionOf, whyNotWrite } from './letters/why-not-write.js';

/** One transaction's worth: short locks, and no round trip per reminder. */
const REMINDERS_A_BATCH = 500;

export interface Gathering {
  readonly gathered: number;
  readonly skipped: number;
}

/**
 * Puts due reminders into letters: everything for one person on one day is one digest, decisions are letters of their
 * own. A reminder that has nothing to say any more, or nobody to say it to, is skipped with the reason. What comes after
 * a letter was frozen goes into the next one.
 */
@Injectable()
export class GatherLetters {
  private readonly logger = new Logger(GatherLetters.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Gathers until nothing is due. Undefined when another worker is at it. */
  async run(): Promise<Gathering | undefined> {
    const total = await underSweepLock(this.dataSource, 'gather-letters', () => this.gatherAll());
    if (total && total.gathered + total.skipped > 0) {
      this.logger.log(`reminders gathered: ${total.gathered}, skipped: ${total.skipped}`);
    }
    return total;
  }

  private async gatherAll(): Promise<Gathering> {
    let gathered = 0;
    let skipped = 0;
    for (;;) {
      const batch = await this.dataSource.transaction((manager) => gatherBatch(manager, this.clock.now()));
      gathered += batch.gathered;
      skipped += batch.skipped;
      if (batch.gathered + batch.skipped < REMINDERS_A_BATCH) return { gathered, skipped };
    }
  }
}

interface ToWrite extends LetterKey {
  readonly reminderId: string;
}

async function gatherBatch(manager: EntityManager, now: Date): Promise<Gathering> {
  const due = await lockDueReminders(manager, now, REMINDERS_A_BATCH);
  if (due.length === 0) return { gathered: 0, skipped: 0 };
  const { toWrite, skipped } = sort(due, await recipientsByRole(manager, due, now), now);
  await skipReminders(manager, skipped, now);
  const distinct = new Map(toWrite.map((one) => [keyOf(one), one]));
  const letters = await openLetters(manager, [...distinct.values()], now);
  const letterIds = new Map(letters.map((letter) => [keyOf(letter), letter.id]));
  const gathered = toWrite.flatMap((one): GatheredReminder[] => {
    const letterId = letterIds.get(keyOf(one));
    return letterId === undefined ? [] : [{ id: one.reminderId, letterId, recipientId: one.recipientId }];
  });
  await attachReminders(manager, gathered);
  return { gathered: gathered.length, skipped: skipped.length };
}

function sort(
  due: readonly ReminderWithTask[],
  recipients: ReadonlyMap<string, Recipient>,
  now: Date,
): { toWrite: ToWrite[]; skipped: SkippedReminder[] } {
  const toWrite: ToWrite[] = [];
  const skipped: SkippedReminder[] = [];
  for (const reminder of due) {
    const recipient = recipients.get(roleKey(reminder.taskId, reminder.recipientRole));
    const recipientId = recipient?.personId ?? null;
    const reason = whyNotWrite(reminder, recipient);
    if (reason !== null) skipped.push({ id: reminder.id, reason, recipientId });
    else if (recipient !== undefined && recipientId !== null) {
      const localDay = dateInZone(now, recipient.timeZone);
      const letterClass = decisionOf(reminder.rung) !== null ? 'decision' : 'digest';
      toWrite.push({ reminderId: reminder.id, recipientId, localDay, class: letterClass });
    }
  }
  return { toWrite, skipped };
}

async function recipientsByRole(
  manager: EntityManager,
  reminders: readonly ReminderWithTask[],
  now: Date,
): Promise<Map<string, Recipient>> {
  const found = await recipientsReachedNow(manager, [...new Set(reminders.map(({ taskId }) => taskId))], now);
  return new Map(found.map((recipient) => [roleKey(recipient.taskId, recipient.role), recipient]));
}

function roleKey(taskId: string, role: string): string {
  return `${taskId}/${role}`;
}

function keyOf(key: LetterKey): string {
  return `${key.recipientId}/${key.localDay}/${key.class}`;
}
