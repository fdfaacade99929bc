import {
  type AcceptorCandidate,
  type HeldPart,
  isActive,
  type PassedTask,
  passOver,
  type Successor,
} from '@domain/tasks';
import {
  type HeldTaskRow,
  type HistoryVia,
  planAtOnce,
  saveHolders,
  type ToTell,
  timesPassedOver,
  waitingRequests,
} from '@storage';
import type { EntityManager } from 'typeorm';
import { writeHistory } from '../tasks/write-history.js';

export interface PassingOn {
  /** Locked. */
  readonly tasks: readonly HeldTaskRow[];
  /** Who held this one; null where nobody did. */
  readonly from: (task: HeldTaskRow) => AcceptorCandidate | null;
  /** To whom it goes. */
  readonly to: (task: HeldTaskRow) => Successor;
  readonly gives: (part: HeldPart) => boolean;
  readonly reason: string;
  /** Null where a day has come and nobody in particular said so. */
  readonly by: { readonly actorId: string | null; readonly via: HistoryVia };
  readonly now: Date;
}

interface Passed extends PassedTask {
  readonly task: HeldTaskRow;
  readonly from: AcceptorCandidate | null;
  readonly to: Successor;
}

/**
 * Gives what somebody holds of these tasks to others: parts in them, accepting, checking, having handed them on. Each task's
 * history says from whom, to whom and why; whoever has to do something now is told at once. Answers how many passed.
 */
export async function passTasks(manager: EntityManager, passing: PassingOn): Promise<number> {
  const passed = passing.tasks.flatMap((task): Passed[] => {
    const [from, to] = [passing.from(task), passing.to(task)];
    const after = passOver(task, { from, to, gives: passing.gives, superiors: task });
    return after.as.length === 0 ? [] : [{ ...after, task, from, to }];
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
  await notePassing(manager, passed, passing);
  const waiting = await waitingRequests(manager, taskIds);
  const told = passed.flatMap((one) =>
    toTell(one, { number: (before.get(one.task.id) ?? 0) + 1, request: waiting.get(one.task.id) }),
  );
  await planAtOnce(manager, told, passing.now);
  return passed.length;
}

async function notePassing(manager: EntityManager, passed: readonly Passed[], passing: PassingOn): Promise<void> {
  const { by, now, reason } = passing;
  const names = await namesOf(
    manager,
    passed.flatMap(({ from, to }) => [idOf(to), ...(from === null ? [] : [from.personId])]),
  );
  await writeHistory(
    manager,
    passed.map(({ task, from, to, as }) => ({
      ...{ taskId: task.id, at: now, actorId: by.actorId, via: by.via, command: 'pass_over' },
      ...{ fromState: task.state, toState: task.state, reason },
      details: {
        ...{ from: names.get(from?.personId ?? '') ?? null, fromId: from?.personId ?? null },
        ...{ to: names.get(idOf(to)) ?? null, toId: to.personId, as: as.join(' ') },
      },
    })),
  );
}

/** A person by his id, a whole body by its own. */
export function idOf({ personId, organisationId }: Successor): string {
  return personId ?? organisationId;
}

export async function namesOf(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await manager.query<{ id: string; name: string }[]>(
    `select id, full_name as name from person where id = any($1)
     union all select id, name from organisation where id = any($1)`,
    [[...new Set(ids)]],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** What somebody has to hear who holds a task from now on: that it is his, and what waits for his decision. */
function toTell(
  { task, participants, to, as, acceptorId }: Passed,
  { number, request }: { readonly number: number; readonly request: number | undefined },
): ToTell[] {
  const taskId = task.id;
  const own = participants.find((part) => idOf(part) === idOf(to));
  const told: ToTell[] = [];
  if (own !== undefined && as.some((one) => one === own.role))
    told.push({
      taskId,
      rung: `task-passed-${number}`,
      role: own.position === 0 ? 'lead' : `executor-${own.position}`,
    });
  if (task.state === 'checking' && as.includes('checker'))
    told.push({ taskId, rung: `report-for-check-${number}`, role: 'checker' });
  return [...told, ...toAcceptor(task, acceptorId, { number, request })];
}

/** What waits for the decision of somebody who accepts the report from now on. */
export function toAcceptor(
  { id: taskId, state, acceptor }: HeldTaskRow,
  acceptorId: string | null,
  { number, request }: { readonly number: number; readonly request: number | undefined },
): ToTell[] {
  if (acceptorId === (acceptor?.personId ?? null)) return [];
  const told: ToTell[] = [];
  if (state === 'submitted') told.push({ taskId, rung: `report-submitted-${number}`, role: 'acceptor' });
  if (request !== undefined && isActive(state))
    told.push({
      taskId,
      rung: `extension-asked-${request}-${number}`,
      role: acceptorId === null ? 'coordinator' : 'acceptor',
    });
  return told;
}
