import { dateInZone } from '@domain/calendar';
import type { LetterDecision } from '@domain/letters';
import type { EntityManager } from 'typeorm';
import { askedDates } from '../tasks/asked-dates.js';

/** Told again after a handover the rung carries the number of that too: `extension-asked-2-1`. */
const OF_REQUEST = /^extension-asked-(\d+)(?:-\d+)?$/u;

interface ToTell {
  readonly id: string;
  readonly taskId: string;
  readonly rung: string;
  /** Of whoever reads of it. */
  readonly timeZone: string;
}

/** What the reminders about requests for a later date tell, by reminder: who asks for which date, and by when he hopes to know. */
export async function toldExtensions(
  manager: EntityManager,
  reminders: readonly ToTell[],
): Promise<[string, LetterDecision][]> {
  const told = reminders.flatMap(({ rung, ...reminder }) => {
    const [, number] = OF_REQUEST.exec(rung) ?? [];
    return number === undefined ? [] : [{ ...reminder, number: Number(number) }];
  });
  if (told.length === 0) return [];
  const requests = await askedDates(
    manager,
    told.map(({ taskId }) => taskId),
  );
  return told.flatMap(({ id, taskId, number, timeZone }) => {
    const request = requests.find((one) => one.taskId === taskId && one.number === number);
    if (request === undefined) return [];
    const { author, askedAt, reason, newDate, expectedBy } = request;
    const decision = { author, decidedOn: dateInZone(askedAt, timeZone), reason, newDate, expectedBy };
    return [[id, decision] as const satisfies [string, LetterDecision]];
  });
}
