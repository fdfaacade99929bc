import { SEATS, type Seat } from './appointment.js';

/** The kinds of entry that have members: комиссия, совет, координационный центр; рабочая группа. */
export const COLLEGIAL_KINDS = ['body', 'group'] as const;

export function isCollegial(kind: string): boolean {
  return (COLLEGIAL_KINDS as readonly string[]).includes(kind);
}

/** Somebody who sits in a collegial body today. */
export interface MemberNow {
  readonly seat: Seat;
  /** He was named to answer for what the body is given. */
  readonly answers: boolean;
  /** Null for a post that nobody holds: then the organisation it is of. */
  readonly personId: string | null;
  readonly organisationId: string;
}

/**
 * The members of a body, whoever answers for its tasks first: who was named to, else the chair, else the secretary, else
 * another member. A post that nobody holds answers only where nobody else sits there. Nobody stands there twice.
 */
export function answeringFirst<Member extends MemberNow>(members: readonly Member[]): Member[] {
  const sorted = [...members].sort(
    (one, other) =>
      Number(one.personId === null) - Number(other.personId === null) ||
      Number(other.answers) - Number(one.answers) ||
      SEATS.indexOf(one.seat) - SEATS.indexOf(other.seat),
  );
  const keyOf = ({ personId, organisationId }: MemberNow) => personId ?? organisationId;
  return [...new Map(sorted.toReversed().map((member) => [keyOf(member), member])).values()].toReversed();
}
