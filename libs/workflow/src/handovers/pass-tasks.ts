import {
  type AcceptorCandidate,
  type HeldPart,
  isActive,
  NO_PREVIOUS_HASH,
  type PassedTask,
  passOver,
} from '@domain/tasks';
import {
  type HeldTaskRow,
  type HistoryVia,
  insertInChunks,
  lastHashes,
  PersonEntity,
  planAtOnce,
  saveHolders,
  TaskHistoryEntity,
  type ToTell,
  timesPassedOver,
  waitingRequests,
} from '@storage';
import { Any, type EntityManager } from 'typeorm';
import { chained } from '../tasks/change-task.js';

export interface PassingOn {
  /** Locked. */
  readonly tasks: readonly HeldTaskRow[];
  readonly from: AcceptorCandidate | null;
  /** To whom this one goes. */
  readonly to: (task: HeldTaskRow) => AcceptorCandidate;
  readonly gives: (part: HeldPart) => boolean;
  readonly reason: string;
  readonly by: { readonly actorId: string; readonly via: HistoryVia };
  readonly now: Date;
}

interface Passed extends PassedTask {
  readonly task: HeldTaskRow;
  readonly to: AcceptorCandidate;
}

/**
 * Gives what somebody holds of these tasks to others: parts in them, accepting, checking, having handed them on. Each task's
 * history says from whom, to whom and why; whoever has to do something now is told at once. Answers how many passed.
 */
export async function passTasks(manager: EntityManager, passing: PassingOn): Promise<number> {
  const passed = passing.tasks.flatMap((task): Passed[] => {
    const to = passing.to(task);
    const after = passOver(task, { from: passing.from, to, gives: passing.gives, superiors: task });
    return after.as.length === 0 ? [] : [{ ...after, task, to }];
  });
  if (passed.length === 0) return 0;
  const taskIds = passed.map(({ task }) => task.id);
  const before = await timesPassedOver(manager, taskIds);
  await saveHolders(
    manager,
    passed.map(({ task, participants, acceptorId, checkerId, giverId }) => ({
      ...{ id: task.id, participants, acceptorId, checkerId, giverId },
    })),
  );
  await writeHistory(manager, passed, passing);
  const waiting = await waitingRequests(manager, taskIds);
  const told = passed.flatMap((one) =>
    toTell(one, { number: (before.get(one.task.id) ?? 0) + 1, request: waiting.get(one.task.id) }),
  );
  await planAtOnce(manager, told, passing.now);
  return passed.length;
}

async function writeHistory(manager: EntityManager, passed: readonly Passed[], passing: PassingOn): Promise<void> {
  const { from, by, now, reason } = passing;
  const ids = new Set([...passed.map(({ to }) => to.personId), ...(from === null ? [] : [from.personId])]);
  const people = await manager.find(PersonEntity, {
    where: { id: Any([...ids]) },
    select: { id: true, fullName: true },
  });
  const names = new Map(people.map(({ id, fullName }) => [id, fullName]));
  const nameOf = (id: string | undefined): string | null => (id === undefined ? null : (names.get(id) ?? null));
  const hashes = await lastHashes(
    manager,
    passed.map(({ task }) => task.id),
  );
  const rows = passed.map(({ task, to, as }) =>
    chained(
      {
        ...{ taskId: task.id, at: now, actorId: by.actorId, via: by.via, command: 'pass_over' as const },
        ...{ fromState: task.state, toState: task.state, reason },
        details: {
          ...{ from: nameOf(from?.personId), fromId: from?.personId ?? null },
          ...{ to: nameOf(to.personId), toId: to.personId, as: as.join(' ') },
        },
      },
      hashes.get(task.id) ?? NO_PREVIOUS_HASH,
    ),
  );
  await insertInChunks(manager, TaskHistoryEntity, rows);
}

/** What somebody has to hear who holds a task from now on: that it is his, and what waits for his decision. */
function toTell(
  { task, participants, to, as, acceptorId }: Passed,
  { number, request }: { readonly number: number; readonly request: number | undefined },
): ToTell[] {
  const taskId = task.id;
  const own = participants.find(({ personId }) => personId === to.personId);
  const told: ToTell[] = [];
  if (own !== undefined && as.some((one) => one === own.role))
    told.push({
      taskId,
      rung: `task-passed-${number}`,
      role: own.position === 0 ? 'lead' : `executor-${own.position}`,
    });
  if (task.state === 'submitted' && acceptorId !== task.acceptor?.personId)
    told.push({ taskId, rung: `report-submitted-${number}`, role: 'acceptor' });
  if (task.state === 'checking' && as.includes('checker'))
    told.push({ taskId, rung: `report-for-check-${number}`, role: 'checker' });
  if (request !== undefined && isActive(task.state) && acceptorId !== task.acceptor?.personId)
    told.push({
      taskId,
      rung: `extension-asked-${request}-${number}`,
      role: acceptorId === null ? 'coordinator' : 'acceptor',
    });
  return told;
}
