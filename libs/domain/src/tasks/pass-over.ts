import { type AcceptorCandidate, type AcceptorCandidates, chooseAcceptor } from './choose-acceptor.js';
import { chooseChecker } from './choose-checker.js';
import { type Participation, takesPart } from './takes-part.js';
import type { TaskState } from './task-flow.js';

export type ParticipantRole = 'lead' | 'executor' | 'co_executor';

/** Somebody who takes part; the lead has the place 0. */
export interface HeldPart extends Participation {
  readonly position: number;
  readonly role: ParticipantRole;
  /** The post for which he does; null where the order names him, or a whole body. */
  readonly postId: string | null;
}

/** Who takes over: a person in his body, or (null) the whole body of a post that nobody holds. */
export interface Successor {
  readonly personId: string | null;
  readonly organisationId: string;
}

/** A task as far as it says who holds it. */
export interface HeldTask {
  readonly state: TaskState;
  readonly participants: readonly HeldPart[];
  readonly acceptor: AcceptorCandidate | null;
  readonly checker: AcceptorCandidate | null;
  readonly giver: AcceptorCandidate | null;
}

/** As what somebody holds a task. */
export type HeldAs = ParticipantRole | 'acceptor' | 'checker' | 'giver';

export interface Passing {
  /** Null where nobody held it. */
  readonly from: AcceptorCandidate | null;
  readonly to: Successor;
  /** Which of the participants give way. */
  readonly gives: (part: HeldPart) => boolean;
  /** Who could accept instead where `to` takes part in the work himself. */
  readonly superiors: Omit<AcceptorCandidates, 'giver'>;
}

export interface PassedTask {
  readonly participants: readonly HeldPart[];
  readonly acceptorId: string | null;
  readonly checkerId: string | null;
  readonly giverId: string | null;
  /** What passed; empty where the task stays as it was. */
  readonly as: readonly HeldAs[];
}

/** Who held a task that is over stays on record. */
const KEPT: readonly TaskState[] = ['closed', 'cancelled'];

/**
 * A task after what one person holds of it has passed to another: his part in it, accepting or checking its report, having
 * handed it on. Nobody takes part twice, and nobody accepts or checks what he takes part in by now (DESIGN rule 10).
 */
export function passOver(task: HeldTask, { from, to, gives, superiors }: Passing): PassedTask {
  const isFrom = (who: AcceptorCandidate | null) => from !== null && who?.personId === from.personId;
  const named = to.personId === null ? null : { ...to, personId: to.personId };
  const inPlace = (who: AcceptorCandidate | null) => (isFrom(who) ? (named ?? who) : who);
  const nothing = { participants: task.participants, acceptorId: idOf(task.acceptor), checkerId: idOf(task.checker) };
  if (KEPT.includes(task.state)) return { ...nothing, giverId: idOf(task.giver), as: [] };
  const participants = onceEach(task.participants.map((part) => (gives(part) ? received(part, to) : part)));
  const acceptor = inPlace(task.acceptor);
  const isOwnWork = acceptor !== null && participants.some((part) => takesPart(acceptor, part));
  const acceptorId = isOwnWork ? chooseAcceptor({ ...superiors, giver: null }, participants) : idOf(acceptor);
  const waitsForCheck = task.state === 'checking' && isFrom(task.checker);
  const checkers = [named, superiors.coordinator].filter((who) => who !== null);
  return {
    participants,
    acceptorId,
    checkerId: waitsForCheck ? chooseChecker(checkers, participants, acceptorId) : idOf(task.checker),
    giverId: idOf(inPlace(task.giver)),
    as: [
      ...new Set(task.participants.filter(gives).map(({ role }) => role)),
      ...(isFrom(task.acceptor) ? (['acceptor'] as const) : []),
      ...(waitsForCheck ? (['checker'] as const) : []),
      ...(isFrom(task.giver) ? (['giver'] as const) : []),
    ],
  };
}

function idOf(who: AcceptorCandidate | null): string | null {
  return who?.personId ?? null;
}

function received(part: HeldPart, to: Successor): HeldPart {
  return { ...part, personId: to.personId, organisationId: to.organisationId };
}

/** The nearest place of somebody who would have two. */
function onceEach(parts: readonly HeldPart[]): HeldPart[] {
  const seen = new Set<string>();
  return parts.filter(({ personId }) => {
    if (personId === null) return true;
    const isFirst = !seen.has(personId);
    seen.add(personId);
    return isFirst;
  });
}
