import { dateInZone } from '@domain/calendar';
import type { LetterDecision } from '@domain/letters';
import { bareRung } from '@domain/reminders';
import type { EntityManager } from 'typeorm';
import { IS_NEEDED, stillWaits, WAS_NEEDED } from '../tasks/needs.js';
import { NEEDS_RUNGS, type NeedsRung } from '../tasks/tell-waiting.js';

interface Told {
  readonly id: string;
  readonly taskId: string;
  readonly rung: string;
}

interface ToTell extends Told {
  /** Of whoever reads of it. */
  readonly timeZone: string;
}

/** What a letter of the rung is about, as a condition on `needed`. */
const ABOUT: Readonly<Record<NeedsRung, string>> = {
  'task-needs-done': IS_NEEDED,
  'task-needs-cancelled': WAS_NEEDED,
};

function ofRung<One extends Told>(told: readonly One[], rung: NeedsRung): readonly One[] {
  return told.filter((one) => bareRung(one.rung) === rung);
}

/** Of the reminders that are to say that nothing is waited for any more, those of tasks for which that is not so. */
export async function waitingAgain(manager: EntityManager, reminders: readonly Told[]): Promise<Set<string>> {
  const again = new Set<string>();
  for (const rung of NEEDS_RUNGS) {
    const told = ofRung(reminders, rung);
    if (told.length === 0) continue;
    const rows = await manager.query<{ id: string }[]>(
      `select asked.id from unnest($1::uuid[]) asked (id)
       where ${stillWaits('asked.id')} or not exists (
         select from task join row_tie tie on tie.item_id = task.item_id join task needed on ${ABOUT[rung]}
         where task.id = asked.id)`,
      [told.map(({ taskId }) => taskId)],
    );
    const waiting = new Set(rows.map(({ id }) => id));
    for (const { id, taskId } of told) if (waiting.has(taskId)) again.add(id);
  }
  return again;
}

/** What the reminders about results that were waited for tell, by reminder. */
export async function toldNeeds(
  manager: EntityManager,
  reminders: readonly ToTell[],
): Promise<[string, LetterDecision][]> {
  return [
    ...(await toldDone(manager, ofRung(reminders, 'task-needs-done'))),
    ...(await toldCancelled(manager, ofRung(reminders, 'task-needs-cancelled'))),
  ];
}

/** Of which rows the results are, and when the last was there. */
async function toldDone(manager: EntityManager, told: readonly ToTell[]): Promise<[string, LetterDecision][]> {
  if (told.length === 0) return [];
  const rows = await manager.query<{ taskId: string; words: string; closedAt: Date }[]>(
    `select task.id as "taskId", max(needed.closed_at) as "closedAt",
       string_agg(distinct item.number || ' «' || item.title || '»', ', ') as words
     from task join row_tie tie on tie.item_id = task.item_id join task needed on ${IS_NEEDED}
     join roadmap_item item on item.id = needed.item_id
     where task.id = any($1) and needed.state = 'closed' group by task.id`,
    [told.map(({ taskId }) => taskId)],
  );
  return byReminder(told, rows, ({ closedAt, words }, timeZone) => ({
    author: '',
    decidedOn: dateInZone(closedAt, timeZone),
    reason: words,
  }));
}

/** Which row was cancelled last, when and why. */
async function toldCancelled(manager: EntityManager, told: readonly ToTell[]): Promise<[string, LetterDecision][]> {
  if (told.length === 0) return [];
  const rows = await manager.query<{ taskId: string; from: string; at: Date; reason: string | null }[]>(
    `select distinct on (task.id) task.id as "taskId", item.number || ' «' || item.title || '»' as "from",
       cancelled.at, cancelled.reason
     from task join row_tie tie on tie.item_id = task.item_id join task needed on ${WAS_NEEDED}
     join roadmap_item item on item.id = needed.item_id
     join task_history cancelled on cancelled.task_id = needed.id and cancelled.command = 'cancel'
     where task.id = any($1) order by task.id, cancelled.id desc`,
    [told.map(({ taskId }) => taskId)],
  );
  return byReminder(told, rows, ({ from, at, reason }, timeZone) => ({
    author: '',
    decidedOn: dateInZone(at, timeZone),
    reason: reason ?? '',
    from,
  }));
}

function byReminder<Row extends { readonly taskId: string }>(
  told: readonly ToTell[],
  rows: readonly Row[],
  decision: (row: Row, timeZone: string) => LetterDecision,
): [string, LetterDecision][] {
  const byTask = new Map(rows.map((row) => [row.taskId, row]));
  return told.flatMap(({ id, taskId, timeZone }) => {
    const row = byTask.get(taskId);
    return row === undefined ? [] : [[id, decision(row, timeZone)] as [string, LetterDecision]];
  });
}
