import { controllerOf } from './controller-of.js';
import type { OrderHeader } from './order-reading.js';

/**
 * How reports on an order's rows are accepted: the coordinator of a body between whoever reports and the order checks them
 * first and the acceptor then decides; the acceptor alone; or as bodies have settled for themselves in the directory.
 */
export const ACCEPTANCES = ['two_levels', 'one_level', 'by_directory'] as const;
export type Acceptance = (typeof ACCEPTANCES)[number];

/** What the line of control says: whoever is named to control an order is not to read every report before anybody else did. */
export function proposedAcceptance(
  order: Pick<OrderHeader, 'controller' | 'controllerPosition' | 'signatory' | 'signatoryPosition'>,
): Acceptance {
  return controllerOf(order) === null ? 'by_directory' : 'two_levels';
}
