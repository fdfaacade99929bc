import { ExtensionRequestEntity } from '@storage';
import { type EntityManager, IsNull } from 'typeorm';
import type { ActingPerson } from '../acting/acting-person.js';
import { Conflict, Forbidden } from '../acting/errors.js';

/**
 * The request of a task that waits for its decision: the very one the decider saw, by its number. The caller holds the task.
 * @throws Conflict `extension-decided` or `extension-another`, Forbidden for whoever asked, also where he stands in for the
 * one who decides
 */
export async function waitingExtension(
  manager: EntityManager,
  { taskId, number, decider }: { readonly taskId: string; readonly number: number; readonly decider: ActingPerson },
): Promise<ExtensionRequestEntity> {
  const request = await manager.findOneBy(ExtensionRequestEntity, { taskId, decision: IsNull() });
  if (request === null) throw new Conflict('extension-decided');
  if (request.number !== number) throw new Conflict('extension-another', { day: request.newDueDate });
  if (request.askedBy === decider.personId) throw new Forbidden({ command: 'grant_extension' });
  return request;
}
