import { dateInZone } from '@domain/calendar';
import type { LetterDecision } from '@domain/letters';
import { bareRung } from '@domain/reminders';
import type { EntityManager } from 'typeorm';
import { IS_NEEDED, stillWaits } from '../tasks/needs.js';
import type { DecisionRung } from '../tasks/settle-reminders.js';

const RUNG = 'task-needs-done' satisfies DecisionRung;

/** Of the tasks whose leads are to be told that nothing is waited for any more, those for which that is not so. */
export async function waitingAgain(
  manager: EntityManager,
  reminders: readonly { readonly taskId: string; readonly rung: string }[],
): Promise<Set<string>> {
  const told = reminders.filter(({ rung }) => bareRung(rung) === RUNG);
  if (told.length === 0) return new Set();
  const rows = await manager.query<{ id: string }[]>(
    `select asked.id from unnest($1::uuid[]) asked (id)
     where ${stillWaits('asked.id')} or not exists (
       select from task join row_tie tie on tie.item_id = task.item_id join task needed on ${IS_NEEDED}
       where task.id = asked.id)`,
    [told.map(({ taskId }) => taskId)],
  );
  return new Set(rows.map(({ id }) => id));
}

/** What the reminders about results that were waited for tell, by reminder: of which rows, and when the last was there. */
export async function toldNeeds(
  manager: EntityManager,
  reminders: readonly { readonly id: string; readonly taskId: string; readonly rung: string }[],
  timeZone: string,
): Promise<[string, LetterDecision][]> {
  const told = reminders.filter(({ rung }) => bareRung(rung) === RUNG);
  if (told.length === 0) return [];
  const rows = await manager.query<{ taskId: string; words: string; closedAt: Date }[]>(
    `select task.id as "taskId", max(needed.closed_at) as "closedAt",
       string_agg(distinct item.number || ' «' || item.title || '»', ', ') as words
     from task join row_tie tie on tie.item_id = task.item_id join task needed on ${IS_NEEDED}
     join roadmap_item item on item.id = needed.item_id
     where task.id = any($1) and needed.state = 'closed' group by task.id`,
    [told.map(({ taskId }) => taskId)],
  );
  return told.flatMap(({ id, taskId }) => {
    const row = rows.find((one) => one.taskId === taskId);
    if (row === undefined) return [];
    return [[id, { author: '', decidedOn: dateInZone(row.closedAt, timeZone), reason: row.words }]] as const;
  });
}
