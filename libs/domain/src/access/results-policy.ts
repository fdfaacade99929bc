import { type Actor, COORDINATORS, inBranch, type Lineage, OVERSEERS, type Role } from './actor.js';

/**
 * Who looks at the schools of a branch side by side: their results, who of them has low ones, what they are like. An authority above
 * is not looked into from below, or a school would see its neighbours.
 */
const RESULTS_POLICY: Readonly<Record<'see' | 'edit', readonly Role[]>> = { see: OVERSEERS, edit: COORDINATORS };
export type ResultsAction = keyof typeof RESULTS_POLICY;

export function mayLookAtResults({ role }: Actor, action: ResultsAction): boolean {
  return RESULTS_POLICY[action].includes(role);
}

/** @param top The organisation whose branch it is about. */
export function mayOnResults(actor: Actor, top: { readonly lineage: Lineage }, action: ResultsAction): boolean {
  return mayLookAtResults(actor, action) && inBranch(actor, top.lineage);
}
