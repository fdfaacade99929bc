import type { ImportPlan } from '@domain/directory';
import type { EntityManager } from 'typeorm';
import type { ActingPerson } from '../../acting/acting-person.js';
import { beginTerm } from '../../handovers/begin-term.js';
import { endTerm } from '../../handovers/end-term.js';
import { givePost } from '../../handovers/give-post.js';
import type { OnProgress } from './compare-import.js';

interface Writing {
  readonly actor: ActingPerson;
  readonly now: Date;
  /** The act where a row names none. */
  readonly usualReason: string;
  /** The ids of what the same list has added. */
  readonly ids: ReadonlyMap<string, string>;
  readonly onProgress: OnProgress;
}

/** Each as on the page, with its open tasks. @throws BadInput, Conflict for what only the tasks of the entry forbid */
export async function writeAppointments(
  manager: EntityManager,
  { appointments }: Pick<ImportPlan, 'appointments'>,
  { actor, now, usualReason, ids, onProgress }: Writing,
): Promise<void> {
  const idOf = (id: string) => ids.get(id) ?? id;
  const idOrNull = (id: string | null) => (id === null ? null : idOf(id));
  for (const [at, planned] of appointments.entries()) {
    const how = { actor, now, reason: planned.reason ?? usualReason };
    const bodyId = idOf(planned.entryId);
    if (planned.step === 'end') {
      await endTerm(manager, { bodyId, memberId: planned.termId, lastDay: planned.toDay }, how);
    } else if (planned.capacity === 'holder') {
      await givePost(manager, { postId: bodyId, personId: idOrNull(planned.personId), fromDay: planned.fromDay }, how);
    } else {
      const { capacity: seat, fromDay, toDay } = planned;
      const who = { personId: idOrNull(planned.personId), entryId: idOrNull(planned.postId) };
      await beginTerm(manager, { bodyId, ...who, seat, fromDay, toDay }, how);
    }
    await onProgress(at + 1, appointments.length);
  }
}
