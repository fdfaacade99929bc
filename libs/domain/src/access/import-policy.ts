import { type Actor, COORDINATORS, type Role } from './actor.js';

/** A list that was brought as a file: what it says of people is for who brought it. */
export type ImportRelation = 'brought';

const IMPORT_POLICY: readonly { readonly relation: ImportRelation; readonly roles: readonly Role[] }[] = [
  { relation: 'brought', roles: COORDINATORS },
];

export function importRelationsThatAllow(actor: Actor): ImportRelation[] {
  return IMPORT_POLICY.filter(({ roles }) => roles.includes(actor.role)).map(({ relation }) => relation);
}

export function mayOnImport(actor: Actor, { receivedBy }: { readonly receivedBy: string }): boolean {
  return importRelationsThatAllow(actor).length > 0 && receivedBy === actor.personId;
}
