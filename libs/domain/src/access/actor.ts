/** A person in his organisation. */
export interface Identity {
  readonly personId: string;
  readonly organisationId: string;
}

export type Role = 'administrator' | 'coordinator' | 'supervisor' | 'official' | 'school' | 'observer';

/** Who runs the work of a branch. */
export const COORDINATORS: readonly Role[] = ['administrator', 'coordinator'];
/** Who looks over the work of others. */
export const OVERSEERS: readonly Role[] = [...COORDINATORS, 'supervisor', 'observer'];

/** Roles that cover the branch they were given; a school and an official stay in their own organisation, an administrator has no bounds. */
export function hasGivenBranch(role: Role): boolean {
  return role === 'coordinator' || role === 'supervisor' || role === 'observer';
}

/** Who asks. A person acts for the organisation he belongs to. */
export interface Actor extends Identity {
  readonly role: Role;
  /** The organisation at the top of the branch his role covers; null covers everything, absent is his own organisation. */
  readonly branchId?: string | null;
  /** People who are away today and whose substitute he is (замещение). */
  readonly standsInFor?: readonly Identity[];
}

/** An organisation and all above it, the organisation itself among them. */
export type Lineage = readonly string[];

/**
 * The top of the branch an actor's role covers; null is everything. An administrator's has no bounds, a school and an
 * official never look beyond their own organisation whatever stands in the directory.
 */
export function branchOf({ role, branchId, organisationId }: Actor): string | null {
  if (role === 'administrator') return null;
  if (!hasGivenBranch(role)) return organisationId;
  return branchId === undefined ? organisationId : branchId;
}

export function inBranch(actor: Actor, lineage: Lineage): boolean {
  const top = branchOf(actor);
  return top === null || lineage.includes(top);
}

/** He himself, then those he stands in for: what one of them may do as himself, he may do for him. */
export function identitiesOf(actor: Actor): readonly Identity[] {
  const { personId, organisationId } = actor;
  return [{ personId, organisationId }, ...(actor.standsInFor ?? [])];
}
