/** The people who could accept a report, from the nearest up. Null where the order names nobody or nobody is known. */
export interface AcceptorCandidates {
  /** Who gave the task, where that is a person of its own (a decision of a meeting, a resolution). */
  readonly giverId: string | null;
  /** Named in the order: «контроль исполнения возложить на …». */
  readonly controllerId: string | null;
  readonly signatoryId: string | null;
}

/**
 * Who accepts the report: the giver, else the controller; one step up where that is somebody who does the work
 * (DESIGN rule 10, a controller never accepts his own work). Null when everybody named does the work himself.
 */
export function chooseAcceptor(candidates: AcceptorCandidates, doers: ReadonlySet<string>): string | null {
  const ladder = [candidates.giverId, candidates.controllerId, candidates.signatoryId];
  return ladder.find((id): id is string => id !== null && !doers.has(id)) ?? null;
}
