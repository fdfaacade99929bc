import { addDays, type LocalDate } from '@domain/calendar';
import { chooseAcceptor, type HeldPart, type Seated, seatedParts, takesPart } from '@domain/tasks';
import {
  type HeldTaskRow,
  type HistoryVia,
  planAtOnce,
  saveHolders,
  TaskEntity,
  type ToTell,
  timesPassedOver,
  waitingRequests,
} from '@storage';
import { Any, type EntityManager } from 'typeorm';
import { REMINDER_HORIZON_DAYS, writeReminders } from '../reminders/write-reminders.js';
import type { NewHistoryRow } from '../tasks/change-task.js';
import { writeHistory } from '../tasks/write-history.js';
import { idOf, namesOf, toAcceptor } from './pass-tasks.js';

interface Seating {
  readonly entryId: string;
  readonly seated: Seated;
  readonly lockTasks: () => Promise<HeldTaskRow[]>;
}

/** Of one change: why, by whom and when the tasks follow it. */
export interface Following {
  readonly reason: string;
  readonly by: { readonly actorId: string | null; readonly via: HistoryVia };
  readonly now: Date;
  /** Where the entry is at home. */
  readonly today: LocalDate;
}

interface Changed {
  readonly task: HeldTaskRow;
  readonly participants: readonly HeldPart[];
  readonly joined: readonly HeldPart[];
  readonly left: readonly HeldPart[];
}

/**
 * Makes the members of a body the co-executors of its open tasks; who answers for it has his part already. Whoever joins
 * hears of it and is reminded from now on, whoever takes part by now accepts no report (DESIGN rule 10).
 */
export async function seatMembers(
  manager: EntityManager,
  { entryId, seated, lockTasks }: Seating,
  { reason, by, now, today }: Following,
): Promise<void> {
  const changed = (await lockTasks())
    .map((task): Changed => ({ task, ...seatedParts(task.participants, entryId, seated) }))
    .filter(({ joined, left }) => joined.length + left.length > 0);
  if (changed.length === 0) return;
  const taskIds = changed.map(({ task }) => task.id);
  const held = changed.map(heldBy);
  const before = await timesPassedOver(manager, taskIds);
  const requests = await waitingRequests(manager, taskIds);
  await saveHolders(manager, held);
  await noteSeating(manager, changed, { at: now, reason, ...by });
  const told = changed.flatMap(({ task, joined }, at): ToTell[] => {
    const number = (before.get(task.id) ?? 0) + 1;
    const acceptorId = held[at]?.acceptorId ?? null;
    return [
      ...joined.map(({ position }) => ({
        ...{ taskId: task.id, rung: `task-passed-${number}`, role: `executor-${position}` as const },
      })),
      ...toAcceptor(task, acceptorId, { number, request: requests.get(task.id) }),
    ];
  });
  await planAtOnce(manager, told, now);
  const withNew = changed.filter(({ joined }) => joined.length > 0).map(({ task }) => task.id);
  const tasks = await manager.findBy(TaskEntity, { id: Any(withNew) });
  await writeReminders(manager, tasks, { from: today, to: addDays(today, REMINDER_HORIZON_DAYS) });
}

function heldBy({ task, participants }: Changed) {
  const { id, acceptor, checker, giver, controller, signatory, coordinator } = task;
  const isOwnWork = acceptor !== null && participants.some((part) => takesPart(acceptor, part));
  const superiors = { giver: null, controller, signatory, coordinator };
  return {
    ...{ id, participants, checkerId: checker?.personId ?? null, giverId: giver?.personId ?? null },
    acceptorId: isOwnWork ? chooseAcceptor(superiors, participants) : (acceptor?.personId ?? null),
  };
}

/** Those who left and those who joined, in one line. */
async function noteSeating(
  manager: EntityManager,
  changed: readonly Changed[],
  row: Pick<NewHistoryRow, 'at' | 'reason' | 'actorId' | 'via'>,
): Promise<void> {
  const names = await namesOf(
    manager,
    changed.flatMap(({ joined, left }) => [...joined, ...left].map(idOf)),
  );
  const inWords = (parts: readonly HeldPart[]) =>
    parts.length === 0 ? null : parts.map((part) => names.get(idOf(part)) ?? '').join(', ');
  await writeHistory(
    manager,
    changed.map(({ task, joined, left }) => ({
      ...{ ...row, taskId: task.id, command: 'pass_over', fromState: task.state, toState: task.state },
      details: { from: inWords(left), to: inWords(joined), as: 'co_executor' },
    })),
  );
}
