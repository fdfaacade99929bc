import { type Actor, COORDINATORS, inBranch, type Lineage, type Role } from './actor.js';

/** What the policy needs to know of a letter in the ledger. */
export interface LetterForPolicy {
  /** Of the recipient's organisation. */
  readonly recipientLineage: Lineage;
  /** Of the owners of the orders it tells about; none in a letter for signing in. */
  readonly orderLineages: readonly Lineage[];
}

/** A letter goes to somebody of the branch, or is about tasks the branch gave. */
export type LetterRelation = 'to_branch' | 'about_orders_of_branch';

/** Whose letters somebody finds in the ledger. How much of one he is shown is decided by the mail mode besides. */
const LETTER_POLICY: readonly { readonly relation: LetterRelation; readonly roles: readonly Role[] }[] = [
  { relation: 'to_branch', roles: COORDINATORS },
  { relation: 'about_orders_of_branch', roles: COORDINATORS },
];

export function letterRelationsThatAllow(actor: Actor): LetterRelation[] {
  return LETTER_POLICY.filter(({ roles }) => roles.includes(actor.role)).map(({ relation }) => relation);
}

export function maySeeLetter(actor: Actor, letter: LetterForPolicy): boolean {
  return letterRelationsThatAllow(actor).some((relation) =>
    relation === 'to_branch'
      ? inBranch(actor, letter.recipientLineage)
      : letter.orderLineages.some((lineage) => inBranch(actor, lineage)),
  );
}
