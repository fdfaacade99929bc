import { ExtensionRequestEntity } from '@storage';
import { type EntityManager, IsNull } from 'typeorm';
import type { ActingPerson } from '../acting/acting-person.js';
import { Conflict, Forbidden } from '../acting/errors.js';

/**
 * The request of a task that waits for its decision.
 * @throws Conflict `extension-decided`, Forbidden for whoever asked, also where he stands in for the one who decides
 */
export async function waitingExtension(
  manager: EntityManager,
  taskId: string,
  decider: ActingPerson,
): Promise<ExtensionRequestEntity> {
  const request = await manager.findOneBy(ExtensionRequestEntity, { taskId, decision: IsNull() });
  if (request === null) throw new Conflict('extension-decided');
  if (request.askedBy === decider.personId) throw new Forbidden({ command: 'grant_extension' });
  return request;
}
