import { dateInZone, localDate } from '@domain/calendar';
import type { LetterDecision } from '@domain/letters';
import { bareRung } from '@domain/reminders';
import { type HistoryCommand, PersonEntity, TaskHistoryEntity } from '@storage';
import { type EntityManager, In } from 'typeorm';
import { groupBy } from '../rows/group-by.js';

/** The steps of a task's life a letter of the rung tells of. */
const TOLD_BY: Readonly<Record<string, readonly HistoryCommand[]>> = {
  // Whom a changed list gives a task learns by which act he came into it.
  assigned: ['create'],
  'task-declined': ['decline'],
  'task-reassigned': ['reassign'],
  'task-suspended': ['suspend'],
  'task-resumed': ['resume'],
  'task-cancelled': ['cancel'],
  'task-passed': ['pass_over', 'redirect'],
  'task-reopened': ['reopen'],
  'extension-granted': ['grant_extension', 'extend', 'follow_parent'],
  'extension-refused': ['refuse_extension'],
};

interface ToTell {
  readonly id: string;
  readonly taskId: string;
  readonly rung: string;
  /** Of whoever reads of it. */
  readonly timeZone: string;
}

/** What the reminders about decisions tell, by reminder: who decided or asked, when, why and, of a date, for which one. */
export async function decisionsOnTasks(
  manager: EntityManager,
  reminders: readonly ToTell[],
): Promise<Map<string, LetterDecision>> {
  const told = reminders.flatMap(({ id, taskId, rung, timeZone }) => {
    const commands = TOLD_BY[bareRung(rung)];
    return commands === undefined ? [] : [{ id, taskId, commands, timeZone }];
  });
  if (told.length === 0) return new Map(await mentions(manager, reminders));
  const rows = await manager.find(TaskHistoryEntity, {
    where: {
      taskId: In(told.map(({ taskId }) => taskId)),
      command: In([...new Set(told.flatMap(({ commands }) => commands))]),
    },
    order: { id: 'DESC' },
  });
  const actorIds = rows.flatMap(({ actorId }) => (actorId === null ? [] : [actorId]));
  const people = await manager.find(PersonEntity, {
    where: { id: In(actorIds) },
    select: { id: true, fullName: true },
  });
  const byTask = groupBy(rows, ({ taskId }) => taskId);
  const names = new Map(people.map(({ id, fullName }) => [id, fullName]));
  return new Map([
    ...(await mentions(manager, reminders)),
    ...told.flatMap(({ id, taskId, commands, timeZone }) => {
      const latest = byTask.get(taskId)?.find((row) => commands.includes(row.command));
      return latest === undefined ? [] : [[id, decision(latest, names, timeZone)] as const];
    }),
  ]);
}

function decision(
  { actorId, at, reason, details }: TaskHistoryEntity,
  names: ReadonlyMap<string, string>,
  timeZone: string,
): LetterDecision {
  const { newDueDate, from } = details;
  return {
    author: names.get(actorId ?? '') ?? '',
    decidedOn: dateInZone(at, timeZone),
    reason: reason ?? '',
    ...(typeof from === 'string' && { from }),
    ...(typeof newDueDate === 'string' && { newDate: localDate(newDueDate) }),
  };
}

/** What was written where somebody is mentioned. */
async function mentions(manager: EntityManager, reminders: readonly ToTell[]): Promise<[string, LetterDecision][]> {
  const told = reminders.filter(({ rung }) => bareRung(rung) === 'mentioned');
  if (told.length === 0) return [];
  const comments = await manager.query<{ taskId: string; number: number; author: string; at: Date; text: string }[]>(
    `select comment.task_id as "taskId", comment.number, author.full_name as author, comment.at, comment.text
     from task_comment comment join person author on author.id = comment.author_id where comment.task_id = any($1)`,
    [told.map(({ taskId }) => taskId)],
  );
  return told.flatMap(({ id, taskId, rung, timeZone }) => {
    const comment = comments.find((one) => one.taskId === taskId && rung === `mentioned-${one.number}`);
    if (comment === undefined) return [];
    const { author, at, text: reason } = comment;
    return [[id, { author, decidedOn: dateInZone(at, timeZone), reason }] as [string, LetterDecision]];
  });
}
