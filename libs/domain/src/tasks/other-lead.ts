import { type AcceptorCandidates, chooseAcceptor } from './choose-acceptor.js';
import type { HeldPart, HeldTask } from './pass-over.js';
import { type Participation, takesPart } from './takes-part.js';

/** Who handed a task on, or gave it as a resolution (резолюция). */
export interface RedirectedGiver {
  readonly personId: string;
  readonly gave: 'part' | 'resolution';
  /** It goes to nobody but those below this body: his own for a part, the top of his branch for a resolution; null for anybody. */
  readonly topId: string | null;
}

/** Where a declined task may go: who answered for it, and the body under which it has to stay. */
export interface Redirected {
  readonly lead: Participation;
  /** Null for a task of the order itself. */
  readonly giver: RedirectedGiver | null;
  /** Of a task that a list gives its bodies one by one: the body on the list. */
  readonly bodyOnList: string | null;
}

export interface OtherLead extends Participation {
  /** The body and all above it. */
  readonly lineage: readonly string[];
}

/** Why a declined task cannot be given to somebody; null where it can. */
export function whyNotRedirect(
  to: OtherLead,
  { lead, giver, bodyOnList }: Redirected,
): 'has-it' | 'to-giver' | 'not-below' | 'outside-branch' | 'outside-list' | null {
  const isLead = to.personId === lead.personId && (lead.personId !== null || to.organisationId === lead.organisationId);
  if (isLead) return 'has-it';
  if (giver !== null && to.personId === giver.personId) return 'to-giver';
  if (giver !== null && giver.topId !== null && !to.lineage.includes(giver.topId))
    return giver.gave === 'part' ? 'not-below' : 'outside-branch';
  return bodyOnList !== null && !to.lineage.includes(bodyOnList) ? 'outside-list' : null;
}

type Seat = Pick<HeldPart, 'personId' | 'organisationId' | 'postId'>;

export interface TaskOfOtherLead {
  readonly participants: readonly HeldPart[];
  readonly acceptorId: string | null;
  /** Who takes part no longer. */
  readonly left: readonly HeldPart[];
}

/**
 * A declined task after it went to another lead, with the others of his collegial body to help him. The lead before leaves
 * it, with those who were there for the same body; nobody takes part twice or accepts his own work (DESIGN rule 10).
 */
export function withOtherLead(
  task: HeldTask,
  [answering, ...others]: readonly [Seat, ...Seat[]],
  superiors: Omit<AcceptorCandidates, 'giver'>,
): TaskOfOtherLead {
  const [before] = task.participants;
  if (before === undefined) throw new Error('A task without a lead');
  const seated = [answering, ...others];
  const isSeated = (part: HeldPart) => seated.some((seat) => isSame(part, seat));
  const leaves = (part: HeldPart) => part === before || (before.postId !== null && part.postId === before.postId);
  const stay = task.participants.filter((part) => !leaves(part) && !isSeated(part));
  const last = Math.max(...task.participants.map(({ position }) => position));
  const participants = [
    { ...answering, position: before.position, role: 'lead' as const },
    ...stay,
    ...others.map((seat, at) => ({ ...seat, position: last + at + 1, role: 'co_executor' as const })),
  ];
  const { acceptor } = task;
  const keeps = acceptor !== null && !participants.some((part) => takesPart(acceptor, part));
  return {
    participants,
    acceptorId: keeps ? acceptor.personId : chooseAcceptor({ ...superiors, giver: task.giver }, participants),
    left: task.participants.filter((part) => leaves(part) && !isSeated(part)),
  };
}

function isSame(part: Participation, seat: Participation): boolean {
  return part.personId === seat.personId && (part.personId !== null || part.organisationId === seat.organisationId);
}
