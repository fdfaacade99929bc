import { dayOfPlans } from '@domain/calendar';

/** A place in a list that is sorted by date and sequence, and which way the list goes on from there. */
export interface DateCursor {
  readonly backwards: boolean;
  /** The list begins with the latest: its places are none of the list that begins with the first. */
  readonly latestFirst: boolean;
  /** `infinity` for what has no date. */
  readonly date: string;
  readonly sequence: string;
}

const FORM = /^([fb])(l?)_(\d{4}-\d\d-\d\d|infinity)_(\d{1,18})$/;

export function cursorText({ backwards, latestFirst, date, sequence }: DateCursor): string {
  return `${backwards ? 'b' : 'f'}${latestFirst ? 'l' : ''}_${date}_${sequence}`;
}

const UNDATED = 'infinity';

/** Undefined for what is no cursor. */
export function readCursor(text: string): DateCursor | undefined {
  const [, direction, turned, date, sequence] = FORM.exec(text) ?? [];
  if (date === undefined || sequence === undefined || !(date === UNDATED || dayOfPlans(date) !== null))
    return undefined;
  return { backwards: direction === 'b', latestFirst: turned !== '', date, sequence };
}
