/** Who takes part in a task: a person the order names, else (null) a whole body. */
export interface Participation {
  readonly organisationId: string;
  readonly personId: string | null;
}

/** A participant named by person is that person; one named only by organisation is everybody of that organisation. */
export function takesPart(
  who: { readonly personId: string; readonly organisationId: string },
  participant: Participation,
): boolean {
  return participant.personId === null
    ? participant.organisationId === who.organisationId
    : participant.personId === who.personId;
}
