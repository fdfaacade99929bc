import type { AcceptorCandidate } from './choose-acceptor.js';
import { type Participation, takesPart } from './takes-part.js';

/**
 * Who checks a report before its acceptor decides (двухуровневая приёмка), as a person's id: the nearest above the one who
 * reports that neither takes part in the work nor accepts it anyway. Null where the report goes straight to the acceptor.
 */
export function chooseChecker(
  nearestFirst: readonly AcceptorCandidate[],
  participants: readonly Participation[],
  acceptorId: string | null,
): string | null {
  const fit = nearestFirst.find(
    (who) => who.personId !== acceptorId && !participants.some((participant) => takesPart(who, participant)),
  );
  return fit?.personId ?? null;
}
