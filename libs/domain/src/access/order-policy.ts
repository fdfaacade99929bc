import { type Actor, branchOf, COORDINATORS, inBranch, type Lineage, OVERSEERS, type Role } from './actor.js';

/** What the policy needs to know of an order. */
export interface OrderForPolicy {
  readonly confirmed: boolean;
  /** Of the organisation that received it here and coordinates it; empty where nobody is known to have. */
  readonly lineage: Lineage;
  /** Of every organisation that takes part in its tasks. */
  readonly concerned: readonly Lineage[];
  /** It is the roadmap that an order above demands of its organisation. */
  readonly isChildRoadmap: boolean;
}

/**
 * An order is the branch's own, or was issued and gives work to somebody of the branch. A draft is its branch's only. `runs`
 * is an own one, of child roadmaps only that of the very organisation the branch begins with: those above read it.
 */
export type OrderRelation = 'own' | 'runs' | 'concerns';

interface OrderRule {
  readonly relation: OrderRelation;
  readonly roles: readonly Role[];
}

/**
 * Who sees an order with what is his branch's in it; who oversees it whole, its review and its letters to everybody
 * included; who reviews, issues and removes it.
 */
export const ORDER_POLICY: Readonly<Record<'see' | 'oversee' | 'manage', readonly OrderRule[]>> = {
  see: [
    { relation: 'own', roles: OVERSEERS },
    { relation: 'concerns', roles: OVERSEERS },
  ],
  oversee: [{ relation: 'own', roles: OVERSEERS }],
  manage: [{ relation: 'runs', roles: COORDINATORS }],
};

export function orderRelationsThatAllow(actor: Actor, action: keyof typeof ORDER_POLICY): OrderRelation[] {
  return ORDER_POLICY[action].filter(({ roles }) => roles.includes(actor.role)).map(({ relation }) => relation);
}

export function mayOnOrder(actor: Actor, order: OrderForPolicy, action: keyof typeof ORDER_POLICY): boolean {
  return orderRelationsThatAllow(actor, action).some((relation) => holds(relation, actor, order));
}

function holds(relation: OrderRelation, actor: Actor, order: OrderForPolicy): boolean {
  switch (relation) {
    case 'own':
      return inBranch(actor, order.lineage);
    case 'runs':
      return order.isChildRoadmap ? isOwnBody(actor, order.lineage) : inBranch(actor, order.lineage);
    case 'concerns':
      return order.confirmed && order.concerned.some((lineage) => inBranch(actor, lineage));
    default: {
      const never: never = relation;
      return never;
    }
  }
}

/** The organisation is the one the actor's branch begins with; who has no bounds has every organisation. */
function isOwnBody(actor: Actor, lineage: Lineage): boolean {
  const top = branchOf(actor);
  return top === null || lineage.at(-1) === top;
}

/** Whether the actor opens and approves the roadmap that is demanded of an organisation. */
export function mayMakeRoadmap(actor: Actor, lineage: Lineage): boolean {
  return COORDINATORS.includes(actor.role) && isOwnBody(actor, lineage);
}
