import { addDays, dateInZone, weekday } from '@domain/calendar';
import { FAMILIES_AT_ONCE, plannedRung } from '@domain/reminders';
import { type BesideTask, type LetterAddressee, restOfDays } from '@storage';
import type { EntityManager } from 'typeorm';
import { groupBy } from '../rows/group-by.js';
import type { StillToSay } from './still-to-say.js';

/** No letter tells of more. */
const MOST_BESIDE = 20;

/** What leaves at once is about itself; a letter of such reasons alone opens nobody's day. */
const AT_ONCE: ReadonlySet<string> = new Set(FAMILIES_AT_ONCE);

/**
 * What else the readers of these letters owe this week, and what waits for their decisions, by letter: for those letters
 * that open somebody's day. Asked at once for all of them.
 */
export async function restOfTheirDays(
  manager: EntityManager,
  letters: readonly LetterAddressee[],
  said: ReadonlyMap<string, StillToSay>,
  now: Date,
): Promise<ReadonlyMap<string, readonly BesideTask[]>> {
  const opening = letters.filter(
    ({ letterId, opensDay }) => opensDay && (said.get(letterId)?.reminders ?? []).some(isOfMorning),
  );
  if (opening.length === 0) return new Map();
  const told = opening.flatMap(({ letterId }) =>
    (said.get(letterId)?.reminders ?? []).map(({ taskId }) => ({ letterId, taskId })),
  );
  const days = opening.map(({ letterId, personId, timeZone }) => {
    const today = dateInZone(now, timeZone);
    return { letterId, personId, today, endOfWeek: addDays(today, 7 - weekday(today)) };
  });
  const beside = groupBy(await restOfDays(manager, days, told, MOST_BESIDE), ({ letterId }) => letterId);
  return new Map(opening.map(({ letterId }) => [letterId, beside.get(letterId) ?? []]));
}

function isOfMorning({ rung }: { readonly rung: string }): boolean {
  return !AT_ONCE.has(plannedRung(rung)?.family ?? rung);
}
