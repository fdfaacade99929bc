import { type Actor, COORDINATORS, inBranch, type Lineage, OVERSEERS, type Role } from './actor.js';

/** A body of the directory: in the actor's branch, or above his organisation in the line of control. */
export type BodyRelation = 'in_branch' | 'above';

interface BodyRule {
  readonly relation: BodyRelation;
  readonly roles: readonly Role[];
}

/** Whose entries somebody sees and edits, people with their bodies. */
export const DIRECTORY_POLICY: Readonly<Record<'see' | 'edit', readonly BodyRule[]>> = {
  see: [
    { relation: 'in_branch', roles: OVERSEERS },
    { relation: 'above', roles: OVERSEERS },
  ],
  edit: [{ relation: 'in_branch', roles: COORDINATORS }],
};

export function bodyRelationsThatAllow(actor: Actor, action: keyof typeof DIRECTORY_POLICY): BodyRelation[] {
  return DIRECTORY_POLICY[action].filter(({ roles }) => roles.includes(actor.role)).map(({ relation }) => relation);
}

/** @param body Its id and lineage. @param own The lineage of the actor's own organisation. */
export function mayOnBody(
  actor: Actor,
  body: { readonly id: string; readonly lineage: Lineage },
  own: Lineage,
  action: keyof typeof DIRECTORY_POLICY,
): boolean {
  return bodyRelationsThatAllow(actor, action).some((relation) =>
    relation === 'in_branch' ? inBranch(actor, body.lineage) : own.includes(body.id),
  );
}
