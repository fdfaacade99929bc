import { type Actor, COORDINATORS, inBranch, type Lineage, type Role } from './actor.js';
import type { BodyRelation } from './directory-policy.js';

const EVERYBODY: readonly Role[] = ['administrator', 'coordinator', 'supervisor', 'official', 'school', 'observer'];

interface CatalogueRule {
  readonly relation: BodyRelation;
  readonly roles: readonly Role[];
}

/** Whose catalogues of indicators somebody reads and keeps: by what their points are counted, all below an authority may know. */
const CATALOGUE_POLICY: Readonly<Record<'see' | 'edit', readonly CatalogueRule[]>> = {
  see: [
    { relation: 'in_branch', roles: EVERYBODY },
    { relation: 'above', roles: EVERYBODY },
  ],
  edit: [{ relation: 'in_branch', roles: COORDINATORS }],
};
export type CatalogueAction = keyof typeof CATALOGUE_POLICY;

export function catalogueRelationsThatAllow(actor: Actor, action: CatalogueAction): BodyRelation[] {
  return CATALOGUE_POLICY[action].filter(({ roles }) => roles.includes(actor.role)).map(({ relation }) => relation);
}

/** @param owner The organisation the catalogue is of. @param own The lineage of the actor's own organisation. */
export function mayOnCatalogue(
  actor: Actor,
  owner: { readonly id: string; readonly lineage: Lineage },
  own: Lineage,
  action: CatalogueAction,
): boolean {
  return catalogueRelationsThatAllow(actor, action).some((relation) =>
    relation === 'in_branch' ? inBranch(actor, owner.lineage) : own.includes(owner.id),
  );
}
