import { may } from '@domain/access';
import { instantAt, type LocalDate, later } from '@domain/calendar';
import type { OrderReading, Party } from '@domain/orders';
import { type RecipientRole, type Rehearsal, type RehearsalTask, rehearse } from '@domain/reminders';
import type { Texts } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { OrderDocumentEntity, PersonEntity, RoadmapItemEntity } from '@storage';
import { Any, DataSource, type EntityManager } from 'typeorm';
import type { ActingPerson } from '../../acting/acting-person.js';
import { BadInput, Conflict, NotFound } from '../../acting/errors.js';
import { rulesOfOrder } from '../../calendars/order-rules.js';
import { isUndecided, undecidedNames } from '../../directory/ambiguous-people.js';
import { acceptorCandidates } from '../../orders/acceptor-candidates.js';
import { orderDirectory } from '../../orders/order-directory.js';
import { type OrderDirectory, type PlannedTask, partiesOf, planTasks } from '../../orders/order-tasks.js';
import { superiorsOf } from '../../orders/superiors-of.js';
import { partiesOfItems } from '../../review/save-assigned.js';

const LONGEST_SPAN_YEARS = 5;

export interface OrderRehearsalResult extends Omit<Rehearsal, 'withoutDate'> {
  /** Names that may mean several people, of whom none is chosen yet: nobody is written to for them. */
  readonly undecided: readonly string[];
  readonly withoutDate: readonly (Rehearsal['withoutDate'][number] & { readonly why: string })[];
}

/** Rehearses one order, before its confirmation too, so that a pile-up or a row nobody owns is seen in time. Reads only. */
@Injectable()
export class OrderRehearsal {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotFound, Conflict `order-not-read`, BadInput `dates-reversed` or `span-too-long` */
  async run(
    orderId: string,
    { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
    actor: ActingPerson,
    texts: Texts,
  ): Promise<OrderRehearsalResult> {
    if (to < from) throw new BadInput('dates-reversed', 'from');
    if (Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > LONGEST_SPAN_YEARS) {
      throw new BadInput('span-too-long', 'to');
    }
    const { manager } = this.dataSource;
    const found = await manager.findOneBy(OrderDocumentEntity, { id: orderId });
    if (found === null) throw new NotFound('order', orderId);
    const { reading } = found;
    if (reading === null) throw new Conflict('order-not-read', { id: orderId });
    const items = await manager.find(RoadmapItemEntity, {
      where: { orderId, dropped: false },
      order: { position: 'ASC' },
    });
    const directory = await orderDirectory(manager, found, reading, partiesOfItems(items));
    const decided = items.map((item) => ofPeopleDecided(item, reading, directory));
    const order = asIssued(found, reading, directory, actor);
    const rules = await rulesOfOrder(manager, order.id);
    const people = { ...directory, rules, acceptors: await acceptorCandidates(manager, order) };
    const issuedOn = later(order.orderDate ?? from, from);
    const issuedAt = instantAt(issuedOn, '09:00', order.timeZone);
    const planned = planTasks(order, reading, decided, people, issuedOn, issuedAt);
    const nobodys = new Set(items.filter((item) => isNobodys(item, reading, directory)).map(({ id }) => id));
    const rehearsed = await rehearsalTasks(manager, order, { items, nobodys }, planned);
    const tasks = rehearsed.map((task) => ({ ...task, policy: rules.policyFor(task.scheduleKind) }));
    const result = rehearse({ tasks, from, to, working: rules.working });
    const withoutDate = result.withoutDate.map((row) => ({
      ...row,
      why: texts.say(`rehearsal.kind.${row.scheduleKind}`),
    }));
    return { ...result, withoutDate, undecided: undecidedNames(found, reading, items, directory.people) };
  }
}

/** The item without people who are still to be chosen at review: until then it is as if they were not named. */
function ofPeopleDecided(
  item: RoadmapItemEntity,
  reading: OrderReading,
  { people }: Pick<OrderDirectory, 'people'>,
): RoadmapItemEntity {
  const { responsible, executors } = partiesOf(item);
  const decided = (parties: readonly Party[]) => parties.filter((party) => !isUndecided(party, reading, people));
  return { ...item, assigned: { words: '', responsible: decided(responsible), executors: decided(executors) } };
}

/** Names nobody, or whoever is to lead is still to be chosen. */
function isNobodys(
  item: RoadmapItemEntity,
  reading: OrderReading,
  { people }: Pick<OrderDirectory, 'people'>,
): boolean {
  const { responsible, executors } = partiesOf(item);
  const [lead] = [...responsible, ...executors];
  return lead === undefined || isUndecided(lead, reading, people);
}

/** The order with its superiors. Before it is issued, as if the person who asks issued it; else whoever received it. */
function asIssued(
  order: OrderDocumentEntity,
  reading: OrderReading,
  directory: OrderDirectory,
  actor: ActingPerson,
): OrderDocumentEntity {
  if (order.state === 'confirmed') return order;
  const coordinatorId = may(actor, 'orders.confirm') ? actor.personId : order.receivedBy;
  return { ...order, ...superiorsOf(reading, directory, coordinatorId) };
}

async function rehearsalTasks(
  manager: EntityManager,
  order: OrderDocumentEntity,
  { items, nobodys }: { readonly items: readonly RoadmapItemEntity[]; readonly nobodys: ReadonlySet<string> },
  planned: readonly PlannedTask[],
): Promise<RehearsalTask[]> {
  const bodyIds = [...new Set(planned.flatMap(({ participants }) => participants.map((one) => one.organisationId)))];
  const people = await manager.findBy(PersonEntity, [{ organisationId: Any(bodyIds) }, { id: Any(peopleOf(order)) }]);
  const names = new Map(people.map(({ id, fullName }) => [id, fullName]));
  const offices = new Map(people.filter(({ kind }) => kind === 'office').map((one) => [one.organisationId, one.id]));
  const byId = new Map(items.map((item) => [item.id, item]));
  return planned.map(({ row, participants }) => {
    const doers = participants.map(({ role, position, personId, organisationId }) => ({
      role: role === 'lead' ? ('lead' as const) : (`executor-${position}` as const),
      personId: personId ?? offices.get(organisationId) ?? null,
    }));
    const above: { role: RecipientRole; personId: string | null }[] = [
      { role: 'coordinator', personId: order.coordinatorId },
      { role: 'controller', personId: order.controllerId },
      { role: 'signatory', personId: order.signatoryId },
      { role: 'acceptor', personId: row.acceptorId },
    ];
    const item = byId.get(row.itemId);
    return {
      order: order.number === null ? '' : `№ ${order.number}`,
      orderDate: order.orderDate,
      number: item?.number ?? '',
      title: row.title,
      scheduleKind: row.scheduleKind,
      startDate: row.startDate,
      dueDate: row.controlDate,
      runsTo: row.runsTo,
      retrospective: row.retrospective,
      awaitsSchedule: row.state === 'awaiting_schedule',
      isMeeting: item?.kind === 'meeting',
      namesNobody: nobodys.has(row.itemId),
      recipients: [...doers, ...above].flatMap(({ role, personId }) =>
        personId === null ? [] : [{ role, personId, name: names.get(personId) ?? personId }],
      ),
    };
  });
}

function peopleOf({ coordinatorId, controllerId, signatoryId }: OrderDocumentEntity): string[] {
  return [coordinatorId, controllerId, signatoryId].filter((id) => id !== null);
}
