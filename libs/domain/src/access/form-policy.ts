import { type Actor, COORDINATORS, inBranch, type Lineage, OVERSEERS, type Role } from './actor.js';

/** How somebody stands to the organisation a form is of: it is his own, or lies in the branch he looks over. */
type FormRelation = 'own' | 'in_branch';

interface FormRule {
  readonly relation: FormRelation;
  readonly roles: readonly Role[];
}

const THOSE_ASKED: readonly Role[] = [...COORDINATORS, 'official', 'school'];

/** Whose forms of a campaign somebody sees and fills. A coordinator fills one in for a school that asks him to. */
const FORM_POLICY: Readonly<Record<'see' | 'fill', readonly FormRule[]>> = {
  see: [
    { relation: 'own', roles: [...THOSE_ASKED, ...OVERSEERS] },
    { relation: 'in_branch', roles: OVERSEERS },
  ],
  fill: [
    { relation: 'own', roles: THOSE_ASKED },
    { relation: 'in_branch', roles: COORDINATORS },
  ],
};
export type FormAction = keyof typeof FORM_POLICY;

export function formRelationsThatAllow({ role }: Actor, action: FormAction): FormRelation[] {
  return FORM_POLICY[action].filter(({ roles }) => roles.includes(role)).map(({ relation }) => relation);
}

/** @param body The organisation whose form it is. */
export function mayOnForm(
  actor: Actor,
  body: { readonly id: string; readonly lineage: Lineage },
  action: FormAction,
): boolean {
  return formRelationsThatAllow(actor, action).some((relation) =>
    relation === 'own' ? body.id === actor.organisationId : inBranch(actor, body.lineage),
  );
}
