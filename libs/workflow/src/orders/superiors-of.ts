import { directoryKeys } from '@domain/directory';
import { controllerOf, type OrderReading, type Party, signatoryOf } from '@domain/orders';
import type { OrderDocumentEntity } from '@storage';
import { known } from '../directory/entries-by-key.js';
import type { OrderDirectory } from './order-tasks.js';

export type Superiors = Pick<OrderDocumentEntity, 'coordinatorId' | 'controllerId' | 'signatoryId'>;

/**
 * Who stands above an order's tasks: whoever issues it coordinates; the controller and the signatory are the people the
 * order names, null where it names nobody or one who has left without a successor. @throws Error when the directory has not whom it names, which is a bug
 */
export function superiorsOf(
  reading: OrderReading,
  { people }: Pick<OrderDirectory, 'people'>,
  coordinatorId: string | null,
): Superiors {
  const personId = (official: Party | null): string | null => {
    const personKey = official === null ? null : directoryKeys(official, reading).personKey;
    if (personKey === null) return null;
    const { id, state } = known(people, personKey);
    return state === 'left' ? null : id;
  };
  return {
    coordinatorId,
    controllerId: personId(controllerOf(reading.order)),
    signatoryId: personId(signatoryOf(reading.order)),
  };
}
