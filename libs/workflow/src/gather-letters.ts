import { dateInZone } from '@domain/calendar';
import { bareRung, isEscalation } from '@domain/reminders';
import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@platform/clock';
import {
  attachReminders,
  type GatheredReminder,
  type LetterKey,
  lockDueReminders,
  moveReminders,
  openLetters,
  peopleWithoutOptional,
  type Recipient,
  type ReminderWithTask,
  recipientsReachedNow,
  type SkippedReminder,
  skipReminders,
  toldOfSlips,
  toldOfUndelivered,
  underSweepLock,
} from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { DuePolicies } from './letters/by-policy.js';
import { decisionOf, whyNotWrite } from './letters/why-not-write.js';

/** One transaction's worth: short locks, and no round trip per reminder. */
const REMINDERS_A_BATCH = 500;

export interface Gathering {
  readonly gathered: number;
  readonly skipped: number;
}

interface Batch extends Gathering {
  readonly isLast: boolean;
}

/**
 * Puts due reminders into letters: everything for one person on one day is one digest, or a letter a task where the
 * policy says so; decisions are letters of their own, and nobody is told of slips, or of letters that came back, twice a day. A reminder that has nothing
 * to say any more, or nobody to say it to, is skipped with the reason. What comes after a letter was frozen goes into the
 * next one.
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
      if (batch.isLast) return { gathered, skipped };
    }
  }
}

interface ToWrite extends LetterKey {
  readonly reminder: ReminderWithTask;
}

async function gatherBatch(manager: EntityManager, now: Date): Promise<Batch> {
  const due = await lockDueReminders(manager, now, REMINDERS_A_BATCH);
  const recipients = await recipientsByRole(manager, due, now);
  const { toWrite, skipped, moved } = await sort(manager, due, recipients, now);
  await skipReminders(manager, skipped, now);
  const distinct = new Map(toWrite.map((one) => [keyOf(one), one]));
  const letters = await openLetters(manager, [...distinct.values()], now);
  const letterIds = new Map(letters.map((letter) => [keyOf(letter), letter.id]));
  const gathered = toWrite.flatMap((one): GatheredReminder[] => {
    const letterId = letterIds.get(keyOf(one));
    return letterId === undefined ? [] : [{ id: one.reminder.id, letterId, recipientId: one.recipientId }];
  });
  await attachReminders(manager, gathered);
  const settled = gathered.length + skipped.length + moved;
  // What could not be settled stays on the plan for the next run; going on would meet it again and again.
  return { gathered: gathered.length, skipped: skipped.length, isLast: settled < REMINDERS_A_BATCH };
}

/** Which reminders go into which letter, and which go nowhere; those that have to wait for another morning are moved there. */
async function sort(
  manager: EntityManager,
  due: readonly ReminderWithTask[],
  recipients: ReadonlyMap<string, Recipient>,
  now: Date,
): Promise<{ toWrite: ToWrite[]; skipped: SkippedReminder[]; moved: number }> {
  const policies = await DuePolicies.of(manager, due);
  const optional = due.filter((reminder) => policies.isOptional(reminder));
  const refusing = await peopleWithoutOptional(
    manager,
    optional.flatMap((reminder) => recipientOf(reminder, recipients)?.personId ?? []),
  );
  const toWrite: ToWrite[] = [];
  const skipped: SkippedReminder[] = [];
  for (const reminder of due) {
    const recipient = recipientOf(reminder, recipients);
    const recipientId = recipient?.personId ?? null;
    const isRefused = recipientId !== null && refusing.has(recipientId) && optional.includes(reminder);
    const reason = whyNotWrite(reminder, recipient) ?? (isRefused ? 'not_wanted' : null);
    if (reason !== null) skipped.push({ id: reminder.id, reason, recipientId });
    else if (recipient !== undefined && recipientId !== null) {
      const localDay = dateInZone(now, recipient.timeZone);
      const letter = isDecision(reminder)
        ? { class: 'decision' as const, aboutTaskId: null }
        : { class: 'digest' as const, aboutTaskId: policies.aloneAbout(reminder) };
      toWrite.push({ reminder, recipientId, localDay, ...letter });
    }
  }
  const onceADay = await withoutSecond(UNDELIVERED, manager, toWrite, recipients, policies);
  const today = await withoutSecond(SLIPS, manager, onceADay, recipients, policies);
  return { toWrite: today, skipped, moved: toWrite.length - today.length };
}

/** What nobody is told twice a day, and who was told of it that day already. */
interface OnceADay {
  readonly isSuch: (reminder: ReminderWithTask) => boolean;
  readonly told: typeof toldOfSlips;
  /** The day it came about is said, whenever it is told. */
  readonly keepsDay: boolean;
}

const SLIPS: OnceADay = {
  isSuch: (reminder) => isEscalation(reminder.recipientRole) && !isDecision(reminder),
  told: toldOfSlips,
  keepsDay: false,
};
const UNDELIVERED: OnceADay = {
  isSuch: ({ rung }) => bareRung(rung) === 'task-undelivered',
  told: toldOfUndelivered,
  keepsDay: true,
};

/** Who has had such a letter that day has no second one: what else came about waits for the next morning. */
async function withoutSecond(
  { isSuch, told, keepsDay }: OnceADay,
  manager: EntityManager,
  toWrite: readonly ToWrite[],
  recipients: ReadonlyMap<string, Recipient>,
  policies: DuePolicies,
): Promise<ToWrite[]> {
  const such = toWrite.filter(({ reminder }) => isSuch(reminder));
  const knowing = await told(manager, such);
  const late = new Set(such.filter(({ recipientId }) => knowing.has(recipientId)));
  const moves = [...late].flatMap(({ reminder, localDay }) => {
    const recipient = recipientOf(reminder, recipients);
    if (recipient === undefined) return [];
    const { day, sendAt } = policies.nextMorning(reminder, localDay, recipient);
    return [{ id: reminder.id, day: keepsDay ? reminder.plannedFor : day, sendAt }];
  });
  await moveReminders(manager, moves);
  return toWrite.filter((one) => !late.has(one));
}

function isDecision({ rung }: ReminderWithTask): boolean {
  return decisionOf(rung) !== null;
}

function recipientOf(
  { taskId, recipientRole }: ReminderWithTask,
  recipients: ReadonlyMap<string, Recipient>,
): Recipient | undefined {
  return recipients.get(roleKey(taskId, recipientRole));
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
  return `${key.recipientId}/${key.localDay}/${key.class}/${key.aboutTaskId ?? ''}`;
}
