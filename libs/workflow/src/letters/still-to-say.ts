import { bareRung, type SkipReason } from '@domain/reminders';
import {
  absentPeopleOf,
  type LetterAddressee,
  PersonEntity,
  peopleWithoutOptional,
  type ReminderWithTask,
  recipientsReachedNow,
  replanReminders,
  skipReminders,
} from '@storage';
import type { EntityManager } from 'typeorm';
import { visibleTasks } from '../access/scopes/task-scope.js';
import { groupBy } from '../rows/group-by.js';
import { SqlParameters } from '../rows/sql-parameters.js';
import type { DuePolicies } from './by-policy.js';
import { evaluatedSince } from './told-evaluations.js';
import { waitingAgain } from './told-needs.js';
import { whyNotWrite } from './why-not-write.js';

/** What a letter tells. */
export interface StillToSay {
  readonly reminders: readonly ReminderWithTask[];
  /** Its reader may do without all of it. */
  readonly mayBeRefused: boolean;
}

interface Judged {
  readonly reminder: ReminderWithTask;
  readonly recipientId: string | null;
  readonly reason: SkipReason | null;
}

/**
 * Looks at the world again, for many letters at once: what has nothing to say any more is skipped with the reason, what is
 * somebody else's by now goes back on the plan. The rest by letter; a letter with nothing left is not among them.
 */
export async function stillToSay(
  manager: EntityManager,
  letters: readonly LetterAddressee[],
  reminders: readonly ReminderWithTask[],
  policies: DuePolicies,
  now: Date,
): Promise<Map<string, StillToSay>> {
  const readers = new Map(letters.map(({ letterId, personId }) => [letterId, personId]));
  const judged = await judge(manager, readers, reminders, policies, now);
  const skipped = judged.flatMap(({ reminder, recipientId, reason }) =>
    reason === null ? [] : [{ id: reminder.id, reason, recipientId }],
  );
  await skipReminders(manager, skipped, now);
  const live = judged.filter(({ reason }) => reason === null);
  const isPassedOn = ({ reminder, recipientId }: Judged) => recipientId !== readerOf(readers, reminder);
  await replanReminders(
    manager,
    live.filter(isPassedOn).map(({ reminder }) => reminder.id),
  );
  const told = live.filter((one) => !isPassedOn(one)).map(({ reminder }) => reminder);
  const byLetter = groupBy(told, ({ letterId }) => letterId ?? '');
  return new Map(
    [...byLetter].map(([letterId, ofLetter]) => [
      letterId,
      { reminders: ofLetter, mayBeRefused: ofLetter.every((reminder) => policies.isOptional(reminder)) },
    ]),
  );
}

async function judge(
  manager: EntityManager,
  readers: ReadonlyMap<string, string>,
  reminders: readonly ReminderWithTask[],
  policies: DuePolicies,
  now: Date,
): Promise<Judged[]> {
  const recipients = await recipientsReachedNow(manager, [...new Set(reminders.map(({ taskId }) => taskId))], now);
  const byRole = new Map(recipients.map((recipient) => [`${recipient.taskId}/${recipient.role}`, recipient]));
  const again = await waitingAgain(manager, reminders);
  const evaluated = await evaluatedSince(manager, reminders);
  const refusing = await peopleWithoutOptional(manager, [...readers.values()]);
  const judged: Judged[] = [];
  for (const reminder of reminders) {
    const recipient = byRole.get(`${reminder.taskId}/${reminder.recipientRole}`);
    const recipientId = recipient?.personId ?? null;
    const isRefused = refusing.has(readerOf(readers, reminder)) && policies.isOptional(reminder);
    const reason =
      whyNotWrite(reminder, recipient) ??
      (again.has(reminder.id) ? 'waits_again' : null) ??
      (evaluated.has(reminder.id) ? 'evaluated' : null) ??
      (isRefused ? 'not_wanted' : null) ??
      ((await isOutOfSight(manager, reminder, recipientId, now)) ? 'no_access' : null);
    judged.push({ reminder, recipientId, reason });
  }
  return judged;
}

function readerOf(readers: ReadonlyMap<string, string>, { letterId }: ReminderWithTask): string {
  return readers.get(letterId ?? '') ?? '';
}

/** A comment is read by nobody who may not see its task any more. */
async function isOutOfSight(
  manager: EntityManager,
  { rung, taskId }: ReminderWithTask,
  recipientId: string | null,
  now: Date,
): Promise<boolean> {
  if (bareRung(rung) !== 'mentioned') return false;
  if (recipientId === null) return true;
  const { id, organisationId, role, branchId } = await manager.findOneByOrFail(PersonEntity, { id: recipientId });
  const standsInFor = await absentPeopleOf(manager, id, now);
  const parameters = new SqlParameters();
  const seen = visibleTasks({ personId: id, organisationId, role, branchId, standsInFor }, parameters);
  const sql = `select from task where task.id = ${parameters.add(taskId)} and ${seen}`;
  return (await manager.query<unknown[]>(sql, parameters.values)).length === 0;
}
