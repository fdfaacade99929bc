import { type Participation, takesPart } from './takes-part.js';

export interface AcceptorCandidate {
  readonly personId: string;
  readonly organisationId: string;
}

/** The people who could accept a report, from the nearest up. Null where the order names nobody or nobody is known. */
export interface AcceptorCandidates {
  /** Who gave the task, where that is a person of its own (a decision of a meeting, a resolution). */
  readonly giver: AcceptorCandidate | null;
  /** Named in the order: «контроль исполнения возложить на …». */
  readonly controller: AcceptorCandidate | null;
  readonly signatory: AcceptorCandidate | null;
  /** Who confirmed the order. */
  readonly coordinator: AcceptorCandidate | null;
}

/**
 * Who accepts the report, as a person's id: the giver, else the controller; one step up where that is somebody who
 * takes part in the work, by the same rule by which the policy refuses him (DESIGN rule 10, nobody accepts his own
 * work). The coordinator stands last. Null when everybody known takes part: then any coordinator who does not may accept.
 */
export function chooseAcceptor(
  { giver, controller, signatory, coordinator }: AcceptorCandidates,
  participants: readonly Participation[],
): string | null {
  const free = [giver, controller, signatory, coordinator].find(
    (who) => who !== null && !participants.some((participant) => takesPart(who, participant)),
  );
  return free?.personId ?? null;
}
