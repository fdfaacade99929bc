import { dateInZone } from '@domain/calendar';
import { type AcceptorCandidate, answeringPart, type HeldPart, type Seated } from '@domain/tasks';
import { russian } from '@domain/texts';
import {
  type HeldTaskRow,
  type HistoryVia,
  lockTasksGivenFrom,
  lockTasksOfBody,
  membersNow,
  OrganisationEntity,
  turnTerms,
} from '@storage';
import type { EntityManager } from 'typeorm';
import { passTasks } from './pass-tasks.js';
import { seatMembers } from './seat-members.js';

export interface Reseating {
  readonly actorId: string | null;
  readonly via: HistoryVia;
  /** By which act; absent where a day has come, then the act of the term itself. */
  readonly reason?: string;
  readonly now: Date;
}

/**
 * Brings the open tasks of a collegial body to its members of today, in the caller's transaction, who holds the calendars:
 * who answers for the body has its part in them and what the one before handed on from them, the others are co-executors.
 */
export async function reseatBody(manager: EntityManager, bodyId: string, reseating: Reseating): Promise<void> {
  const body = await manager.findOneOrFail(OrganisationEntity, {
    where: { id: bodyId },
    lock: { mode: 'for_no_key_update' },
  });
  const today = dateInZone(reseating.now, body.timeZone);
  const turned = await turnTerms(manager, bodyId, today);
  const tasks = (await lockTasksOfBody(manager, bodyId)).map((task) => inNameOf(task, bodyId));
  if (tasks.length === 0) return;
  const { actorId, via, now } = reseating;
  const told = reseating.reason ?? turned.find(({ reason }) => reason !== null)?.reason;
  const reason = told ?? russian.say('tasks.members-changed', { body: body.name });
  const passing = { reason, by: { actorId: actorId ?? turned[0]?.createdBy ?? null, via }, now };
  const seated = await seatedIn(manager, bodyId);
  await passAnswering(manager, { tasks, bodyId, seated, ...passing });
  await seatMembers(manager, { bodyId, seated, today, ...passing });
}

/** The body itself where nobody sits in it. */
export async function seatedIn(manager: EntityManager, bodyId: string): Promise<Seated> {
  const [answering, ...others] = (await membersNow(manager, [bodyId])).get(bodyId) ?? [];
  return answering === undefined ? [{ personId: null, organisationId: bodyId }] : [answering, ...others];
}

/** What was given to the whole of it, before it had members, is of its members too. */
function inNameOf(task: HeldTaskRow, bodyId: string): HeldTaskRow {
  const isWhole = ({ personId, organisationId }: HeldPart) => personId === null && organisationId === bodyId;
  return {
    ...task,
    participants: task.participants.map((part) => (isWhole(part) ? { ...part, postId: bodyId } : part)),
  };
}

interface Answering {
  readonly tasks: readonly HeldTaskRow[];
  readonly bodyId: string;
  readonly seated: Seated;
  readonly reason: string;
  readonly by: { readonly actorId: string | null; readonly via: HistoryVia };
  readonly now: Date;
}

async function passAnswering(manager: EntityManager, { tasks, bodyId, seated, ...passing }: Answering): Promise<void> {
  const [answering] = seated;
  const parts = new Map(tasks.map((task) => [task.id, answeringPart(task.participants, bodyId, seated)]));
  const isOther = (part: HeldPart | null | undefined): part is HeldPart =>
    part != null && (part.personId !== answering.personId || part.organisationId !== answering.organisationId);
  const passed = tasks.filter(({ id }) => isOther(parts.get(id)));
  const before = (task: HeldTaskRow) => holderOf(parts.get(task.id) ?? null);
  await passTasks(manager, {
    ...{ tasks: passed, ...passing, from: before, to: () => answering },
    gives: (part) => part.postId === bodyId && passed.some(({ id }) => parts.get(id) === part),
  });
  for (const giver of new Map(
    passed.flatMap((task) => before(task) ?? []).map((who) => [who.personId, who]),
  ).values()) {
    const ids = passed.filter((task) => before(task)?.personId === giver.personId).map(({ id }) => id);
    const given = await lockTasksGivenFrom(manager, ids, giver.personId);
    await passTasks(manager, { tasks: given, ...passing, from: () => giver, to: () => answering, gives: () => false });
  }
}

function holderOf(part: HeldPart | null): AcceptorCandidate | null {
  return part === null || part.personId === null
    ? null
    : { personId: part.personId, organisationId: part.organisationId };
}
