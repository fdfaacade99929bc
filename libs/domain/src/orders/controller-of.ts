import { CONTROLLED_BY_SIGNATORY } from './header/index.js';
import type { OrderHeader, Party } from './order-reading.js';

type Superiors = Pick<
  OrderHeader,
  'controller' | 'controllerPosition' | 'controllerFullName' | 'signatory' | 'signatoryPosition' | 'signatoryFullName'
>;

/** Who controls the execution: the one the order names, or the signatory who keeps it («контроль оставляю за собой»). */
export function controllerOf(order: Superiors): Party | null {
  const { controller, controllerPosition, controllerFullName } = order;
  if (controller === CONTROLLED_BY_SIGNATORY) return signatoryOf(order);
  return controller === null ? null : official(controller, controllerFullName, controllerPosition);
}

export function signatoryOf({ signatory, signatoryPosition, signatoryFullName }: Superiors): Party | null {
  return signatory === null ? null : official(signatory, signatoryFullName, signatoryPosition);
}

/** The people whom the requisites name: who controls, who signed. */
export function requisitePeople(order: OrderHeader): Party[] {
  return [controllerOf(order), signatoryOf(order)].flatMap((one) => one ?? []);
}

function official(name: string, fullName: string | null | undefined, position: string | null): Party {
  return {
    ...{ type: 'person', name },
    ...(typeof fullName === 'string' && { fullName }),
    ...(position !== null && { position }),
  };
}
