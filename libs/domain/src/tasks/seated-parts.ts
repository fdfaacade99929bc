import type { HeldPart, Successor } from './pass-over.js';

/** Who takes part for a collegial body: who answers for it first; the body itself where nobody sits in it. */
export type Seated = readonly [Successor, ...Successor[]];

/**
 * The part of a task in which whoever answers for the body stands: the nearest to the lead. Null where he stands nearer by
 * name himself; then the others of the body are there to help him.
 */
export function answeringPart(parts: readonly HeldPart[], bodyId: string, [answering]: Seated): HeldPart | null {
  const nearest = parts.find((part) => isOfBody(part, bodyId));
  if (nearest === undefined) return null;
  const isNamedNearer = parts.some(
    (part) => part.position < nearest.position && !isOfBody(part, bodyId) && isHe(part, answering),
  );
  return isNamedNearer ? null : nearest;
}

export interface SeatedParts {
  readonly participants: readonly HeldPart[];
  readonly joined: readonly HeldPart[];
  readonly left: readonly HeldPart[];
}

/** The co-executors of a task after the members of a body have changed; whoever answers for it stands in his part already. */
export function seatedParts(parts: readonly HeldPart[], bodyId: string, seated: Seated): SeatedParts {
  const answers = answeringPart(parts, bodyId, seated);
  const isMember = (part: HeldPart) => seated.some((who) => isHe(part, who));
  const left = parts.filter((part) => part !== answers && isOfBody(part, bodyId) && !isMember(part));
  const stay = parts.filter((part) => !left.includes(part));
  const last = Math.max(...parts.map(({ position }) => position));
  const joined = seated
    .filter((who) => !stay.some((part) => isHe(part, who)))
    .map(
      ({ personId, organisationId }, at): HeldPart => ({
        ...{ position: last + at + 1, role: 'co_executor', personId, organisationId, postId: bodyId },
      }),
    );
  return { participants: [...stay, ...joined], joined, left };
}

/** In its name, or the whole of it: before it had members, or since it has none. */
function isOfBody({ postId, personId, organisationId }: HeldPart, bodyId: string): boolean {
  return postId === bodyId || (personId === null && organisationId === bodyId);
}

function isHe(part: HeldPart, { personId, organisationId }: Successor): boolean {
  return part.personId === personId && (personId !== null || part.organisationId === organisationId);
}
