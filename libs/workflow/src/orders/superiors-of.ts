import { directoryKeys } from '@domain/directory';
import { controllerOf, type OrderReading, type Party, signatoryOf } from '@domain/orders';
import type { OrderDocumentEntity } from '@storage';
import type { OrderDirectory } from './order-tasks.js';

export type Superiors = Pick<OrderDocumentEntity, 'coordinatorId' | 'controllerId' | 'signatoryId'>;

/**
 * Who stands above an order's tasks: whoever issues it coordinates; the controller and the signatory are the people the
 * order names, null where it names nobody, one who has left without a successor, or, in a rehearsal, one who is still to be
 * chosen: an order is issued with all of them known.
 */
export function superiorsOf(
  reading: OrderReading,
  { people }: Pick<OrderDirectory, 'people'>,
  coordinatorId: string | null,
): Superiors {
  const personId = (official: Party | null): string | null => {
    const personKey = official === null ? null : directoryKeys(official, reading).personKey;
    if (personKey === null) return null;
    const person = people.get(personKey);
    return person === undefined || person.state === 'left' ? null : person.id;
  };
  return {
    coordinatorId,
    controllerId: personId(controllerOf(reading.order)),
    signatoryId: personId(signatoryOf(reading.order)),
  };
}
