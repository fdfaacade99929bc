import { CONTROLLED_BY_SIGNATORY } from './header/index.js';
import type { OrderHeader, Party } from './order-reading.js';

/** Who controls the execution, by name: the one the order names, or the signatory who keeps it («контроль оставляю за собой»). */
export function controllerOf(
  order: Pick<OrderHeader, 'controller' | 'controllerPosition' | 'signatory' | 'signatoryPosition'>,
): { name: string; position: string | null } | null {
  if (order.controller === null) return null;
  if (order.controller !== CONTROLLED_BY_SIGNATORY)
    return { name: order.controller, position: order.controllerPosition };
  return order.signatory === null ? null : { name: order.signatory, position: order.signatoryPosition };
}

/** The people whom the requisites name: who controls, who signed. */
export function requisitePeople(order: OrderHeader): Party[] {
  const { signatory, signatoryPosition } = order;
  const signed = signatory === null ? null : { name: signatory, position: signatoryPosition };
  return [controllerOf(order), signed].flatMap((one): Party[] => {
    if (one === null) return [];
    const { name, position } = one;
    return [{ type: 'person', name, ...(position !== null && { position }) }];
  });
}
