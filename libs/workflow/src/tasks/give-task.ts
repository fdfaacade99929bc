import type { Identity } from '@domain/access';
import type { LocalDate } from '@domain/calendar';
import { chooseAcceptor, NO_PREVIOUS_HASH } from '@domain/tasks';
import { OrderDocumentEntity, TaskEntity, TaskHistoryEntity, TaskParticipantEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import type { ActingPerson } from '../acting/acting-person.js';
import { rulesOfOrder, shiftBy } from '../calendars/order-rules.js';
import { acceptorCandidates } from '../orders/acceptor-candidates.js';
import { chained } from './change-task.js';
import type { Given } from './receiver-of.js';
import { seatsOf } from './seats-of.js';

/** A task that a person gives, beside those the order itself gives. */
export interface GivenTask extends Pick<TaskEntity, 'parentTaskId' | 'aboveIds' | 'resolutionOfId' | 'required'> {
  readonly title: string;
  readonly dueDate: LocalDate;
  /** What the giver wants done with it. */
  readonly note: string | null;
  /** The task that is its occasion: its order and its row are its basis. */
  readonly about: TaskEntity;
  readonly receiver: Given;
  /** Who gives it, himself or stood in for by the actor; its report comes to him. */
  readonly as: Identity;
  readonly actor: ActingPerson;
  readonly now: Date;
  readonly today: LocalDate;
}

/** Saves it with its participants and the first row of its history; its reminders are the caller's. */
export async function giveTask(manager: EntityManager, given: GivenTask): Promise<TaskEntity> {
  const { about, as, today, now, dueDate, title, parentTaskId, aboveIds, resolutionOfId, required } = given;
  const order = await manager.findOneByOrFail(OrderDocumentEntity, { id: about.orderId });
  const shift = shiftBy(await rulesOfOrder(manager, order.id));
  const seats = await seatsOf(manager, given.receiver);
  const participants = seats.map((who, position) => ({
    ...{ ...who, position, role: position === 0 ? ('lead' as const) : ('co_executor' as const) },
  }));
  const task = await manager.save(
    manager.create(TaskEntity, {
      ...{ parentTaskId, aboveIds, resolutionOfId, required, title, dueDate },
      orderId: about.orderId,
      itemId: about.itemId,
      occurrence: about.occurrence,
      occurrenceCount: about.occurrenceCount,
      assigneeOrganisationId: seats[0].organisationId,
      giverId: as.personId,
      kind: resolutionOfId === null ? about.kind : 'other',
      scheduleKind: 'window',
      startDate: today,
      movedFrom: null,
      controlDate: shift(dueDate),
      runsTo: null,
      externalPlan: null,
      state: 'open',
      retrospective: false,
      recommended: about.recommended && resolutionOfId === null,
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
  await manager.insert(TaskHistoryEntity, chained(firstRow(task, given), NO_PREVIOUS_HASH));
  return task;
}

function firstRow(
  { id: taskId, state: toState, parentTaskId, dueDate }: TaskEntity,
  { note, as, actor, now }: GivenTask,
) {
  return {
    taskId,
    at: now,
    actorId: actor.personId,
    via: actor.via,
    command: 'create' as const,
    fromState: null,
    toState,
    reason: note,
    details: { parentTaskId, dueDate, ...(as.personId !== actor.personId && { standsInFor: as.personId }) },
  };
}
