import { dateInZone } from '@domain/calendar';
import { ATTACHMENTS, isCollegial } from '@domain/directory';
import { type AcceptorCandidate, answeringPart, type HeldPart, type Seated } from '@domain/tasks';
import { russian } from '@domain/texts';
import {
  attachedNow,
  type HeldTaskRow,
  type HistoryVia,
  lockTasksGivenFrom,
  lockTasksOfAttached,
  lockTasksOfBody,
  membersNow,
  OrganisationEntity,
  turnTerms,
} from '@storage';
import type { EntityManager } from 'typeorm';
import { passTasks } from './pass-tasks.js';
import { type Following, seatMembers } from './seat-members.js';

export interface Reseating {
  readonly actorId: string | null;
  readonly via: HistoryVia;
  /** By which act; absent where a day has come, then the act of the term itself. */
  readonly reason?: string;
  readonly now: Date;
}

/** Those who take part in tasks in the name of an entry, and how to find these tasks. */
interface Circle {
  readonly entryId: string;
  readonly seated: Seated;
  readonly lockTasks: () => Promise<HeldTaskRow[]>;
}

/**
 * Brings the open tasks of a collegial body to its members of today, or those of the curators and mentors of a school to whoever
 * is attached to it, in the caller's transaction, who holds the calendars: who answers has the part in them and what the one
 * before handed on from them, the others are co-executors.
 */
export async function reseat(manager: EntityManager, entryId: string, reseating: Reseating): Promise<void> {
  const entry = await manager.findOneOrFail(OrganisationEntity, {
    where: { id: entryId },
    lock: { mode: 'for_no_key_update' },
  });
  const { actorId, via, now } = reseating;
  const today = dateInZone(now, entry.timeZone);
  const turned = await turnTerms(manager, entryId, today);
  const told = reseating.reason ?? turned.find(({ reason }) => reason !== null)?.reason;
  const reason = told ?? russian.say('tasks.members-changed', { body: entry.name });
  const following = { reason, by: { actorId: actorId ?? turned[0]?.createdBy ?? null, via }, now, today };
  for (const circle of await circlesOf(manager, entry)) {
    await passAnswering(manager, circle, following);
    await seatMembers(manager, circle, following);
  }
}

/** A school to which nobody is attached leaves the lists of its curators: what becomes of their tasks a person decides there. */
async function circlesOf(manager: EntityManager, { id: entryId, kind }: OrganisationEntity): Promise<Circle[]> {
  if (isCollegial(kind)) {
    const members = (await membersNow(manager, [entryId])).get(entryId) ?? [];
    const seated = seatedOf(members) ?? [{ personId: null, organisationId: entryId }];
    return [{ entryId, seated, lockTasks: () => lockTasksOfBody(manager, entryId) }];
  }
  const circles: Circle[] = [];
  for (const capacity of ATTACHMENTS) {
    const seated = seatedOf(await attachedNow(manager, entryId, [capacity]));
    if (seated !== null)
      circles.push({ entryId, seated, lockTasks: () => lockTasksOfAttached(manager, entryId, capacity) });
  }
  return circles;
}

function seatedOf([answering, ...others]: readonly Seated[0][]): Seated | null {
  return answering === undefined ? null : [answering, ...others];
}

/** What was given to the whole of it, before it had members, is of its members too. */
function inNameOf(task: HeldTaskRow, entryId: string): HeldTaskRow {
  const isWhole = ({ personId, organisationId }: HeldPart) => personId === null && organisationId === entryId;
  return {
    ...task,
    participants: task.participants.map((part) => (isWhole(part) ? { ...part, postId: entryId } : part)),
  };
}

async function passAnswering(
  manager: EntityManager,
  circle: Circle,
  { today: _, ...passing }: Following,
): Promise<void> {
  const { entryId, seated } = circle;
  const [answering] = seated;
  const tasks = (await circle.lockTasks()).map((task) => inNameOf(task, entryId));
  const parts = new Map(tasks.map((task) => [task.id, answeringPart(task.participants, entryId, seated)]));
  const isOther = (part: HeldPart | null | undefined): part is HeldPart =>
    part != null && (part.personId !== answering.personId || part.organisationId !== answering.organisationId);
  const passed = tasks.filter(({ id }) => isOther(parts.get(id)));
  const giving = new Set(passed.map(({ id }) => parts.get(id)));
  const before = (task: HeldTaskRow) => holderOf(parts.get(task.id) ?? null);
  await passTasks(manager, {
    ...{ tasks: passed, ...passing, from: before, to: () => answering },
    gives: (part) => giving.has(part),
  });
  const givers = new Map(passed.flatMap((task) => before(task) ?? []).map((who) => [who.personId, who]));
  for (const giver of givers.values()) {
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
