import { dateInZone } from '@domain/calendar';
import { composeLetter, type LetterContent } from '@domain/letters';
import { bareRung, type SkipReason } from '@domain/reminders';
import { type Language, textsIn } from '@domain/texts';
import {
  absentPeopleOf,
  type Deputy,
  type LetterAddressee,
  type LetterClaim,
  LetterEntity,
  lockRemindersOfLetter,
  PersonEntity,
  peopleWithoutOptional,
  type ReminderWithTask,
  recipientsReachedNow,
  replanReminders,
  skipReminders,
} from '@storage';
import type { EntityManager } from 'typeorm';
import { visibleTasks } from '../access/scopes/task-scope.js';
import { hashToken, newToken } from '../access/tokens.js';
import { SqlParameters } from '../rows/sql-parameters.js';
import { ActionLinks } from './action-links.js';
import { addressInLanguage } from './address-in-language.js';
import { DuePolicies } from './by-policy.js';
import { recipientOf } from './recipient-of.js';
import { tellReminders } from './tell-reminders.js';
import { waitingAgain } from './told-needs.js';
import { whyNotWrite } from './why-not-write.js';

/**
 * The letter about the tasks whose reminders were gathered into it, with a link for each. Looks at the world again
 * first: what has nothing to say any more is skipped with the reason, what is somebody else's by now goes back on the
 * plan. Null when nothing is left.
 */
export async function writeAboutTasks(
  manager: EntityManager,
  claim: LetterClaim,
  addressee: LetterAddressee & { readonly deputy: Deputy | null },
  publicAddress: string,
  now: Date,
): Promise<LetterContent | null> {
  const { reminders, mayBeRefused } = await stillToSay(manager, claim, addressee, now);
  if (reminders.length === 0) return null;
  const today = dateInZone(now, addressee.timeZone);
  const links = new ActionLinks(publicAddress, addressee.language);
  const { tasks, office } = await tellReminders(manager, reminders, { addressee, today }, (reminder) =>
    links.addressesFor(reminder),
  );
  const { deputy } = addressee;
  // Links are the deputy's own, so that the history shows who acted and for whom.
  await links.save(manager, { id: claim.id, recipientId: deputy?.personId ?? addressee.personId }, now);
  const input = {
    recipient: deputy === null ? recipientOf(addressee) : { kind: 'person' as const, fullName: deputy.fullName },
    ...(deputy !== null && { onBehalfOf: addressee.fullName }),
    office,
    today,
    tasks,
    allTasksLink: null,
    // A deputy may not do without the letters of the person he stands in for.
    refuseLink:
      mayBeRefused && deputy === null ? await refusal(manager, claim, publicAddress, addressee.language) : null,
  };
  return composeLetter(input, textsIn(addressee.language));
}

/** The page on which the reader of this letter does without others like it. */
async function refusal(
  manager: EntityManager,
  claim: LetterClaim,
  publicAddress: string,
  language: Language,
): Promise<string> {
  const token = newToken();
  await manager.update(LetterEntity, { id: claim.id }, { unsubscribeTokenHash: hashToken(token) });
  return addressInLanguage(`${publicAddress}/unsubscribe/${token}`, language);
}

async function stillToSay(
  manager: EntityManager,
  claim: LetterClaim,
  addressee: LetterAddressee,
  now: Date,
): Promise<{ reminders: ReminderWithTask[]; mayBeRefused: boolean }> {
  const reminders = await lockRemindersOfLetter(manager, claim.id);
  const recipients = await recipientsReachedNow(manager, [...new Set(reminders.map(({ taskId }) => taskId))], now);
  const byRole = new Map(recipients.map((recipient) => [`${recipient.taskId}/${recipient.role}`, recipient]));
  const judged = reminders.map((reminder) => {
    const recipient = byRole.get(`${reminder.taskId}/${reminder.recipientRole}`);
    const reason: SkipReason | null = whyNotWrite(reminder, recipient);
    return { reminder, recipientId: recipient?.personId ?? null, reason };
  });
  const again = await waitingAgain(manager, reminders);
  const policies = await DuePolicies.of(manager, reminders);
  const refuses = (await peopleWithoutOptional(manager, [addressee.personId])).size > 0;
  for (const one of judged) {
    if (one.reason === null && again.has(one.reminder.id)) one.reason = 'waits_again';
    if (one.reason === null && refuses && policies.isOptional(one.reminder)) one.reason = 'not_wanted';
    if (one.reason === null && bareRung(one.reminder.rung) === 'mentioned' && !(await stillSees(manager, one, now)))
      one.reason = 'no_access';
  }
  const skipped = judged.flatMap(({ reminder, recipientId, reason }) =>
    reason === null ? [] : [{ id: reminder.id, reason, recipientId }],
  );
  await skipReminders(manager, skipped, now);
  const live = judged.filter(({ reason }) => reason === null);
  const passedOn = live.filter(({ recipientId }) => recipientId !== addressee.personId);
  await replanReminders(
    manager,
    passedOn.map(({ reminder }) => reminder.id),
  );
  const told = live.filter(({ recipientId }) => recipientId === addressee.personId).map(({ reminder }) => reminder);
  return { reminders: told, mayBeRefused: told.every((reminder) => policies.isOptional(reminder)) };
}

/** A comment is read by nobody who may not see its task any more. */
async function stillSees(
  manager: EntityManager,
  { reminder, recipientId }: { readonly reminder: ReminderWithTask; readonly recipientId: string | null },
  now: Date,
): Promise<boolean> {
  if (recipientId === null) return false;
  const { id, organisationId, role, branchId } = await manager.findOneByOrFail(PersonEntity, { id: recipientId });
  const standsInFor = await absentPeopleOf(manager, id, now);
  const parameters = new SqlParameters();
  const seen = visibleTasks({ personId: id, organisationId, role, branchId, standsInFor }, parameters);
  const sql = `select from task where task.id = ${parameters.add(reminder.taskId)} and ${seen}`;
  return (await manager.query<unknown[]>(sql, parameters.values)).length > 0;
}
