import { CONTROLLED_BY_SIGNATORY } from './header/index.js';
import type { OrderHeader } from './order-reading.js';

/** Who controls the execution, by name: the one the order names, or the signatory who keeps it («контроль оставляю за собой»). */
export function controllerOf(order: OrderHeader): { name: string; position: string | null } | null {
  if (order.controller === null) return null;
  if (order.controller !== CONTROLLED_BY_SIGNATORY)
    return { name: order.controller, position: order.controllerPosition };
  return order.signatory === null ? null : { name: order.signatory, position: order.signatoryPosition };
}
