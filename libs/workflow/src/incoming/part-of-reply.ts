import { addWorkingDays, type LocalDate, later } from '@domain/calendar';
import { matchPerson, type PersonEntry } from '@domain/directory';
import type { Reply } from '@domain/replies';
import { TaskEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import type { ActingPerson } from '../acting/acting-person.js';
import { rulesOfOrder } from '../calendars/order-rules.js';
import { todayOf } from '../tasks/today-of.js';

/** Part of a task that goes to somebody, one working day before the task itself is due. */
export interface HandedOnPart {
  readonly organisationId: string;
  readonly personId: string;
  readonly dueDate: LocalDate;
  readonly note?: string;
  readonly required: boolean;
}

/** Whom «передать Корякиной Ю.И.» means, and for when. A code says why nobody can be given it. */
export async function partOfReply(
  manager: EntityManager,
  reply: Extract<Reply, { kind: 'hand_on' }>,
  { taskId, actor, now }: { readonly taskId: string; readonly actor: ActingPerson; readonly now: Date },
): Promise<HandedOnPart | 'mail-nobody-of-that-name' | 'mail-hand-on-without-date'> {
  const task = await manager.findOneByOrFail(TaskEntity, { id: taskId });
  if (task.dueDate === null) return 'mail-hand-on-without-date';
  const below = await manager.query<PersonEntry[]>(
    `select person.id, person.full_name as "fullName", person.position, person.organisation_id as "organisationId"
     from person join organisation on organisation.id = person.organisation_id
     where organisation.lineage @> array[$1::uuid] and organisation.state = 'active' and person.kind = 'person'
       and person.state = 'active' and person.id <> $2`,
    [actor.organisationId, actor.personId],
  );
  const asked = { name: reply.name, fullName: null, position: null, organisationId: actor.organisationId };
  const { clear, candidates } = matchPerson(asked, below);
  const same = candidates.filter(({ reason }) => reason === 'same');
  const receiver = below.find(({ id }) => id === (clear ?? (same.length === 1 ? same[0]?.id : undefined)));
  if (receiver === undefined) return 'mail-nobody-of-that-name';
  const { working } = await rulesOfOrder(manager, task.orderId);
  const today = await todayOf(manager, task, now);
  return {
    organisationId: receiver.organisationId,
    personId: receiver.id,
    dueDate: later(addWorkingDays(task.dueDate, -1, working), today),
    ...(reply.note !== '' && { note: reply.note }),
    required: true,
  };
}
