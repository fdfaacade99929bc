import { type Actor, COORDINATORS, inBranch, type Lineage, OVERSEERS, type Role } from './actor.js';

/** What the policy needs to know of an order. */
export interface OrderForPolicy {
  readonly confirmed: boolean;
  /** Of the organisation that received it here and coordinates it; empty where nobody is known to have. */
  readonly lineage: Lineage;
  /** Of every organisation that takes part in its tasks. */
  readonly concerned: readonly Lineage[];
}

/** An order is the branch's own, or was issued and gives work to somebody of the branch. A draft is its branch's only. */
export type OrderRelation = 'own' | 'concerns';

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
  manage: [{ relation: 'own', roles: COORDINATORS }],
};

export function orderRelationsThatAllow(actor: Actor, action: keyof typeof ORDER_POLICY): OrderRelation[] {
  return ORDER_POLICY[action].filter(({ roles }) => roles.includes(actor.role)).map(({ relation }) => relation);
}

export function mayOnOrder(actor: Actor, order: OrderForPolicy, action: keyof typeof ORDER_POLICY): boolean {
  return orderRelationsThatAllow(actor, action).some((relation) =>
    relation === 'own'
      ? inBranch(actor, order.lineage)
      : order.confirmed && order.concerned.some((lineage) => inBranch(actor, lineage)),
  );
}
