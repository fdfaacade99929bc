import { isActive, type Participation, type TaskCommand, type TaskState, takesPart } from '../tasks/index.js';
import {
  type Actor,
  COORDINATORS,
  type Identity,
  identitiesOf,
  inBranch,
  type Lineage,
  OVERSEERS,
  type Role,
} from './actor.js';

export interface ParticipationInTree extends Participation {
  readonly role: 'lead' | 'executor' | 'co_executor';
  /** Of the organisation that takes part. */
  readonly lineage: Lineage;
}

/** What the policy needs to know of a task. */
export interface TaskForPolicy {
  readonly state: TaskState;
  readonly acceptorId: string | null;
  /** Who checks the report before the acceptor decides; null where nobody does. */
  readonly checkerId: string | null;
  readonly participants: readonly ParticipationInTree[];
  /** Who leads the tasks it was handed on from, up to the task of the order; empty for that one itself. */
  readonly leadsAbove: readonly Participation[];
  /** Who is attached now as a curator to the school that leads it; empty where no whole school does. */
  readonly curators: readonly Participation[];
  /** Who gave it as a resolution (резолюция); null for every other task. */
  readonly resolutionGiverId: string | null;
  /** Of the organisation whose order the task is from; empty where nobody is known to have it. */
  readonly orderLineage: Lineage;
}

/**
 * How somebody can stand to a task: he answers for it, takes part in it, accepts its report or checks it before that;
 * it was handed on from a task he answers for, or he gave it as a resolution; he is the curator of the school that leads
 * it; or it is done in his branch, or comes from an order of his branch.
 */
export type TaskRelation =
  | 'leads'
  | 'takes_part'
  | 'accepts'
  | 'checks'
  | 'leads_above'
  | 'curates'
  | 'gave_resolution'
  | 'in_branch'
  | 'ordered_by_branch';

export interface TaskRule {
  readonly relation: TaskRelation;
  /** Everybody where it is left out. */
  readonly roles?: readonly Role[];
  /** Not for somebody who takes part in the work: nobody accepts his own (DESIGN rule 10). */
  readonly exceptOwnWork?: true;
}

const LEAD: readonly TaskRule[] = [{ relation: 'leads' }];
/** Handing on leaves the responsibility: whoever leads the task above gave this one and answers for it further. */
const HANDED_ON: TaskRule = { relation: 'leads_above', exceptOwnWork: true };
/** A resolution is of whoever gave it, whatever his role and whosever order it is about. */
const GAVE: TaskRule = { relation: 'gave_resolution' };
const GIVER: readonly TaskRule[] = [{ relation: 'ordered_by_branch', roles: COORDINATORS }, HANDED_ON, GAVE];
const ACCEPTOR: readonly TaskRule[] = [
  { relation: 'accepts', exceptOwnWork: true },
  HANDED_ON,
  { relation: 'ordered_by_branch', roles: COORDINATORS, exceptOwnWork: true },
];

const CHECKS: TaskRule = { relation: 'checks', exceptOwnWork: true };
const CHECKER: readonly TaskRule[] = [
  CHECKS,
  { relation: 'ordered_by_branch', roles: COORDINATORS, exceptOwnWork: true },
];

const SEERS: readonly TaskRule[] = [
  { relation: 'takes_part' },
  { relation: 'accepts' },
  { relation: 'checks' },
  { relation: 'leads_above' },
  { relation: 'curates' }, // a school asks its curator on the row itself; he decides nothing about it
  GAVE,
  { relation: 'in_branch', roles: [...OVERSEERS, 'school'] },
  { relation: 'ordered_by_branch', roles: OVERSEERS },
];

/** Who looks after a task gives a resolution (резолюция) about it: one task more, to anybody of his branch. */
const SUPERIORS: readonly TaskRule[] = [
  { relation: 'accepts' },
  { relation: 'in_branch', roles: [...COORDINATORS, 'supervisor'] },
  { relation: 'ordered_by_branch', roles: [...COORDINATORS, 'supervisor'] },
];

/** A monitoring collects values of a branch: whoever coordinates that, or the branch the order is of, asks for them. */
const COLLECTORS: readonly TaskRule[] = [
  { relation: 'in_branch', roles: COORDINATORS },
  { relation: 'ordered_by_branch', roles: COORDINATORS },
];

/** Nobody reads a comment who may not see the task; an observer looks only, unless he takes part himself. */
const COMMENTERS: readonly TaskRule[] = SEERS.map(({ roles, ...rule }) =>
  roles === undefined ? rule : { ...rule, roles: roles.filter((role) => role !== 'observer') },
);

/** The one table that says who sees a task and who gives which command; any rule that holds is enough. */
export const TASK_POLICY: Readonly<
  Record<'see' | 'comment' | 'acknowledge' | 'keep_register' | 'resolve' | 'collect' | TaskCommand, readonly TaskRule[]>
> = {
  see: SEERS,
  comment: COMMENTERS,
  acknowledge: [{ relation: 'takes_part' }],
  keep_register: [{ relation: 'takes_part' }], // who consults writes down who asked what and what was answered
  resolve: SUPERIORS,
  collect: COLLECTORS,
  take: LEAD,
  hand_on: LEAD,
  report: LEAD,
  report_for_check: LEAD,
  endorse: CHECKER,
  decline: LEAD,
  interim_report: [{ relation: 'takes_part' }],
  supply_dates: [...LEAD, ...GIVER],
  accept: ACCEPTOR,
  return: [...ACCEPTOR, CHECKS],
  reassign: GIVER,
  redirect: GIVER,
  ask_extension: LEAD,
  grant_extension: ACCEPTOR, // whoever gave the task; who asked takes part in it, so never he
  refuse_extension: ACCEPTOR,
  extend: ACCEPTOR,
  suspend: GIVER,
  resume: GIVER,
  cancel: GIVER,
  reopen: GIVER,
  complete: [], // the task of a class ends with those of its organisations, nobody presses it
  start: [], // the calendar starts a scheduled task, nobody presses it
};

export type TaskAction = keyof typeof TASK_POLICY;

/** The rules that count for the actor's role, so that a list can be filtered by them before it is read. */
export function taskRulesFor(actor: Actor, action: TaskAction): TaskRule[] {
  return TASK_POLICY[action].filter(({ roles }) => roles === undefined || roles.includes(actor.role));
}

export function maySeeTask(actor: Actor, task: TaskForPolicy): boolean {
  return taskRulesFor(actor, 'see').some((rule) => holds(rule, actor, task) !== null);
}

/** Whether the actor writes into the register of consultations of a task; only while the task is under control. */
export function mayKeepRegister(actor: Actor, task: TaskForPolicy): boolean {
  return isActive(task.state) && taskRulesFor(actor, 'keep_register').some((rule) => holds(rule, actor, task) !== null);
}

export function mayOnTask(actor: Actor, task: TaskForPolicy, command: TaskAction): boolean {
  return actsOnTaskAs(actor, task, command) !== null;
}

/** As whom the actor may give the command: himself where he can, else somebody he stands in for; null where he may not. */
export function actsOnTaskAs(actor: Actor, task: TaskForPolicy, command: TaskAction): Identity | null {
  if (command === 'interim_report' && !isActive(task.state)) return null;
  for (const rule of taskRulesFor(actor, command)) {
    const as = holds(rule, actor, task);
    if (as !== null) return as;
  }
  return null;
}

function holds({ relation, exceptOwnWork }: TaskRule, actor: Actor, task: TaskForPolicy): Identity | null {
  const identities = identitiesOf(actor);
  const takes = (who: Identity) => task.participants.some((participant) => takesPart(who, participant));
  // Nor does somebody accept the work of a person he stands in for.
  if (exceptOwnWork && identities.some(takes)) return null;
  const himself: Identity = { personId: actor.personId, organisationId: actor.organisationId };
  switch (relation) {
    case 'leads':
      return (
        identities.find((who) => task.participants.some((one) => one.role === 'lead' && takesPart(who, one))) ?? null
      );
    case 'takes_part':
      return identities.find(takes) ?? null;
    case 'accepts':
      return identities.find(({ personId }) => personId === task.acceptorId) ?? null;
    case 'checks':
      return identities.find(({ personId }) => personId === task.checkerId) ?? null;
    case 'leads_above':
      return identities.find((who) => task.leadsAbove.some((lead) => takesPart(who, lead))) ?? null;
    case 'curates':
      return identities.find((who) => task.curators.some((curator) => takesPart(who, curator))) ?? null;
    case 'gave_resolution':
      return identities.find(({ personId }) => personId === task.resolutionGiverId) ?? null;
    case 'in_branch':
      return task.participants.some(({ lineage }) => inBranch(actor, lineage)) ? himself : null;
    case 'ordered_by_branch':
      return inBranch(actor, task.orderLineage) ? himself : null;
    default: {
      const never: never = relation;
      return never;
    }
  }
}
