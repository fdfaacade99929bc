import type { Identity } from '@domain/access';
import { addDays, type LocalDate } from '@domain/calendar';
import { chooseAcceptor, latestForPart, NO_PREVIOUS_HASH, whyNotHandOn, whyNotReceive } from '@domain/tasks';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { OrderDocumentEntity, TaskEntity, TaskHistoryEntity, TaskParticipantEntity } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { BadInput } from './acting/errors.js';
import { holdCalendars } from './calendars/calendar-state.js';
import { rulesOfOrder, shiftBy } from './calendars/order-rules.js';
import { acceptorCandidates } from './orders/acceptor-candidates.js';
import { REMINDER_HORIZON_DAYS, writeReminders } from './reminders/write-reminders.js';
import { type ChangedTask, chained, changeTask } from './tasks/change-task.js';
import { type Given, receiverOf } from './tasks/receiver-of.js';
import { seatsOf } from './tasks/seats-of.js';
import { todayOf } from './tasks/today-of.js';

/** What of a task is handed on, to whom and for when. */
export interface HandedOnPart extends Given {
  /** The words of the task itself where it is left out: then all of it is handed on. */
  readonly title?: string;
  readonly dueDate: LocalDate;
  /** What the lead wants done with it. */
  readonly note?: string;
  /** Nobody reports on the task before this part is done. */
  readonly required: boolean;
}

/**
 * The lead hands a task on to somebody below him, whole (делегирование) or in parts (подзадачи). It stays his: each part
 * is a task of its own, due no later than it, and its report comes to him. A link of a letter stays good: the report is
 * still owed.
 *
 * @throws NotFound, Forbidden, Conflict, BadInput `parts-missing`, `hand-on-not-below`, `hand-on-has-it`, `hand-on-past`,
 * `hand-on-past-parent`
 */
@Injectable()
export class HandOnTask {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    taskId: string;
    version: number;
    parts: readonly HandedOnPart[];
    actor: ActingPerson;
  }): Promise<void> {
    const { taskId, version, parts, actor } = input;
    if (parts.length === 0) throw new BadInput('parts-missing', 'parts');
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      await holdCalendars(manager);
      const receivers = [];
      for (const part of parts) receivers.push(await receiverOf(manager, part, actor));
      const to = receivers.map(({ name }) => name).join(', ');
      const details = { to, count: parts.length };
      const changed = await changeTask(manager, { taskId, version, actor, command: 'hand_on', details, now });
      const today = await todayOf(manager, changed.task, now);
      const giving = { ...changed, actor, now, today };
      const made: TaskEntity[] = [];
      for (const [place, part] of parts.entries()) {
        check(part, receivers[place]?.lineage ?? [], giving, place);
        made.push(await handOn(manager, part, giving));
      }
      await writeReminders(manager, made, { from: today, to: addDays(today, REMINDER_HORIZON_DAYS) });
    });
  }
}

interface Giving extends ChangedTask {
  readonly actor: ActingPerson;
  readonly now: Date;
  readonly today: LocalDate;
}

/** @throws BadInput */
function check(part: HandedOnPart, lineage: readonly string[], giving: Giving, place: number): void {
  const { task, participants, as, today } = giving;
  const [lead] = participants;
  if (lead === undefined) throw new Error(`Task ${task.id} has no lead`);
  const notHe = whyNotReceive({ ...part, lineage }, { ...as, lead });
  if (notHe !== null) throw new BadInput(`hand-on-${notHe}`, `parts.${place}.personId`);
  const notThen = whyNotHandOn(part.dueDate, { today, parentDue: task.dueDate });
  if (notThen === null) return;
  throw new BadInput(`hand-on-${notThen}`, `parts.${place}.dueDate`, {
    parent: latestForPart(task.dueDate, today) ?? '',
  });
}

async function handOn(manager: EntityManager, part: HandedOnPart, giving: Giving): Promise<TaskEntity> {
  const { task: parent, as, today, now, actor } = giving;
  const order = await manager.findOneByOrFail(OrderDocumentEntity, { id: parent.orderId });
  const shift = shiftBy(await rulesOfOrder(manager, order.id));
  const { dueDate } = part;
  const participants = (await seatsOf(manager, part)).map((who, position) => ({
    ...{ ...who, position, role: position === 0 ? ('lead' as const) : ('co_executor' as const) },
  }));
  const task = await manager.save(
    manager.create(TaskEntity, {
      orderId: parent.orderId,
      itemId: parent.itemId,
      occurrence: parent.occurrence,
      occurrenceCount: parent.occurrenceCount,
      assigneeOrganisationId: participants[0]?.organisationId ?? part.organisationId,
      parentTaskId: parent.id,
      giverId: as.personId,
      aboveIds: [...parent.aboveIds, parent.id],
      required: part.required,
      title: part.title?.trim() || parent.title,
      kind: parent.kind,
      scheduleKind: 'window',
      startDate: today,
      dueDate,
      movedFrom: null,
      controlDate: shift(dueDate),
      runsTo: null,
      externalPlan: null,
      state: 'open',
      retrospective: false,
      recommended: parent.recommended,
      acceptorId: chooseAcceptor({ ...(await acceptorCandidates(manager, order)), giver: as }, participants),
      round: 1,
      roundStartedOn: today,
      createdOn: today,
      createdAt: now,
      closedAt: null,
    }),
  );
  await manager.insert(
    TaskParticipantEntity,
    participants.map((one) => ({ ...one, taskId: task.id })),
  );
  await manager.insert(TaskHistoryEntity, chained(firstRow(task, part, { as, actor, now }), NO_PREVIOUS_HASH));
  return task;
}

function firstRow(
  { id: taskId, state: toState, parentTaskId, dueDate }: TaskEntity,
  { note }: HandedOnPart,
  { as, actor, now }: { readonly as: Identity; readonly actor: ActingPerson; readonly now: Date },
) {
  return {
    taskId,
    at: now,
    actorId: actor.personId,
    via: actor.via,
    command: 'create' as const,
    fromState: null,
    toState,
    reason: note?.trim() || null,
    details: { parentTaskId, dueDate, ...(as.personId !== actor.personId && { standsInFor: as.personId }) },
  };
}
