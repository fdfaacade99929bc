import { type Actor, mayOnTask, type TaskAction } from '@domain/access';
import { bareRung } from '@domain/reminders';
import {
  absentPeopleOf,
  type Deputy,
  deputiesOf,
  type LetterAddressee,
  PersonEntity,
  ReminderEntity,
  TaskEntity,
  TaskParticipantEntity,
} from '@storage';
import { type EntityManager, In } from 'typeorm';
import { taskForPolicy } from '../access/task-for-policy.js';

/** What a letter asks its reader to decide. */
const ASKED: Readonly<Record<string, TaskAction>> = {
  'report-for-check': 'endorse',
  'report-submitted': 'accept',
  'extension-asked': 'grant_extension',
};

/**
 * Who reads letters in the stead of whoever is away, by letter. One that asks for what the deputy may not decide, as when it
 * is his own work, goes to the one who is away: else nobody would hear of it who can answer.
 */
export async function readInStead(
  manager: EntityManager,
  letters: readonly LetterAddressee[],
  now: Date,
): Promise<Map<string, Deputy>> {
  const deputies = await deputiesOf(
    manager,
    letters.map(({ personId }) => personId),
    now,
  );
  const byLetter = new Map(
    letters.flatMap(({ letterId, personId }) => {
      const deputy = deputies.get(personId);
      return deputy === undefined ? [] : [[letterId, deputy] as const];
    }),
  );
  const asking = letters.filter(
    ({ letterId, class: letterClass, email }) => letterClass === 'decision' && email !== null && byLetter.has(letterId),
  );
  if (asking.length === 0) return byLetter;
  const reminders = await manager.findBy(ReminderEntity, {
    letterId: In(asking.map(({ letterId }) => letterId)),
    state: 'gathered',
  });
  for (const { letterId, taskId, rung } of reminders) {
    const deputy = byLetter.get(letterId ?? '');
    const action = ASKED[bareRung(rung)];
    if (letterId === null || deputy === undefined || action === undefined) continue;
    if (!(await mayDecide(manager, deputy, taskId, action, now))) byLetter.delete(letterId);
  }
  return byLetter;
}

async function mayDecide(
  manager: EntityManager,
  { personId }: Deputy,
  taskId: string,
  action: TaskAction,
  now: Date,
): Promise<boolean> {
  const { organisationId, role, branchId } = await manager.findOneByOrFail(PersonEntity, { id: personId });
  const standsInFor = await absentPeopleOf(manager, personId, now);
  const actor: Actor = { personId, organisationId, role, branchId, standsInFor };
  const task = await manager.findOneByOrFail(TaskEntity, { id: taskId });
  const participants = await manager.findBy(TaskParticipantEntity, { taskId });
  return mayOnTask(actor, await taskForPolicy(manager, task, participants), action);
}
