import { addDays, type LocalDate } from '../calendar/index.js';

/** What somebody is to a collegial body, the highest first. */
export const SEATS = ['chair', 'secretary', 'member'] as const;
export type Seat = (typeof SEATS)[number];

/** What somebody, or another organisation, is to a school it is attached to (куратор, наставник, школа-наставник). */
export const ATTACHMENTS = ['curator', 'mentor'] as const;
export type Attachment = (typeof ATTACHMENTS)[number];

/** What has a term that tasks follow. */
export type TermCapacity = Seat | Attachment;

/** Of these there is one at a time: a new one takes the place of the one before. */
const ONE_AT_A_TIME: readonly TermCapacity[] = ['chair', 'secretary', 'curator'];

export function isOneAtATime(capacity: TermCapacity): boolean {
  return ONE_AT_A_TIME.includes(capacity);
}

export function isAttachment(capacity: TermCapacity): capacity is Attachment {
  return (ATTACHMENTS as readonly string[]).includes(capacity);
}

/** What somebody is to an entry of the directory: the holder of a post, a member of a collegial body, a curator of a school. */
export type Capacity = 'holder' | TermCapacity;

/** From the first day to the last, both included; without a last one until further notice. */
export interface Term {
  readonly fromDay: LocalDate;
  readonly toDay: LocalDate | null;
}

/**
 * Which term ends, and on which day, where another holder follows or nobody does; null where the post is vacant then. The line
 * of holders only goes on: `not-after-holder` for a day on which the last of them had not begun.
 */
export function endsBefore<Known extends Term>(
  terms: readonly Known[],
  fromDay: LocalDate,
): { readonly term: Known; readonly toDay: LocalDate } | 'not-after-holder' | null {
  const last = [...terms].sort((one, other) => (one.fromDay < other.fromDay ? 1 : -1))[0];
  if (last === undefined || (last.toDay !== null && last.toDay < fromDay)) return null;
  return last.fromDay < fromDay ? { term: last, toDay: addDays(fromDay, -1) } : 'not-after-holder';
}
