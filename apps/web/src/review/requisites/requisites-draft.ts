import type { CorrectRequisites, OrderRequisites } from '../../api/types.js';

/** «Контроль оставляю за собой» is kept as a code: whoever signed the order controls it. */
export const BY_SIGNATORY = 'signatory';

const FIELDS = ['number', 'date', 'issuer', 'title', 'periodStart', 'periodEnd', 'signatory'] as const;

/** The requisites as fields show them: empty for what the order does not say. */
export interface RequisitesDraft extends Record<(typeof FIELDS)[number] | 'controller', string> {
  /** Whoever signed keeps the control, so that nobody is named. */
  readonly isKept: boolean;
}

export function draftOf(requisites: OrderRequisites): RequisitesDraft {
  const isKept = requisites.controller === BY_SIGNATORY;
  return {
    number: requisites.number ?? '',
    date: requisites.date ?? '',
    issuer: requisites.issuer ?? '',
    title: requisites.title ?? '',
    periodStart: requisites.periodStart ?? '',
    periodEnd: requisites.periodEnd ?? '',
    controller: isKept ? '' : (requisites.controller ?? ''),
    signatory: requisites.signatory ?? '',
    isKept,
  };
}

/** What is sent: the fields that differ, null for one that was emptied. */
export function changeOf(requisites: OrderRequisites, draft: RequisitesDraft): Omit<CorrectRequisites, 'version'> {
  const said = { ...draft, controller: draft.isKept ? BY_SIGNATORY : draft.controller };
  const changed = [...FIELDS, 'controller' as const]
    .map((name) => [name, said[name].trim() || null] as const)
    .filter(([name, value]) => value !== requisites[name]);
  return Object.fromEntries(changed);
}
