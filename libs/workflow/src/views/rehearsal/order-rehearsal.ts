import { instantAt, type LocalDate, later, productionCalendar } from '@domain/calendar';
import { DEFAULT_LADDER, planReminders, type RecipientRole } from '@domain/reminders';
import { say } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { OrderDocumentEntity, type OrganisationEntity, PersonEntity, RoadmapItemEntity } from '@storage';
import { DataSource } from 'typeorm';
import { BadInput, Conflict, NotFound } from '../../errors.js';
import { orderDirectory } from '../../orders/order-directory.js';
import { type PlannedTask, partiesOf, planTasks, schedulesOf } from '../../orders/order-tasks.js';
import { forPlanning } from '../../reminders/write-reminders.js';
import { shortScheduleText } from '../texts/schedule.js';
import { countRehearsal, type Rehearsal, type RehearsedLetter } from './rehearsal.js';

const WORKING = productionCalendar();
const LONGEST_SPAN_YEARS = 5;

/** Somebody letters go to; a body without an office is written to under its own name. */
interface Addressee {
  readonly name: string;
  readonly timeZone: string;
}

/**
 * Runs an order on a simulated clock: as if it were issued on its own date (or at the start of the span), and everybody
 * reported on the last day of his term. Reads only; works before confirmation too, so that a pile-up is seen in time.
 */
@Injectable()
export class OrderRehearsal {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotFound, Conflict `order-not-read`, BadInput `dates-reversed` or `span-too-long` */
  async run(orderId: string, from: LocalDate, to: LocalDate): Promise<Rehearsal> {
    if (to < from) throw new BadInput('dates-reversed', 'from');
    if (Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > LONGEST_SPAN_YEARS)
      throw new BadInput('span-too-long', 'to');
    const { manager } = this.dataSource;
    const order = await manager.findOneBy(OrderDocumentEntity, { id: orderId });
    if (order === null) throw new NotFound('order', orderId);
    if (order.reading === null) throw new Conflict('order-not-read', { id: orderId });
    const items = await manager.find(RoadmapItemEntity, { where: { orderId }, order: { position: 'ASC' } });
    const directory = await orderDirectory(manager, order.reading);
    const issuedOn = later(order.orderDate ?? from, from);
    const issuedAt = instantAt(issuedOn, '09:00', order.timeZone);
    const tasks = planTasks(order, order.reading, items, directory, issuedOn, issuedAt);
    const addressees = await this.addressees(order, [...directory.organisations.values()]);
    return {
      ...countRehearsal({ from, to }, lettersOf(tasks, addressees, from, to), dueIn(tasks, addressees, from, to)),
      withoutOwner: items.filter((item) => partiesOf(item).responsible.length === 0).map(named),
      withoutDate: items.filter(isUndated).map((item) => ({ ...named(item), why: whyUndated(item) })),
    };
  }

  /** Who stands behind the roles of each task. */
  private async addressees(order: OrderDocumentEntity, bodies: readonly OrganisationEntity[]) {
    const people = await this.dataSource.manager.find(PersonEntity, { relations: { organisation: true } });
    const byPerson = new Map(
      people.map((person) => [person.id, { name: person.fullName, timeZone: person.organisation.timeZone }]),
    );
    const byBody = new Map(bodies.map(({ id, name, timeZone }) => [id, { name, timeZone }]));
    const roles: readonly (readonly [RecipientRole, string | null])[] = [
      ['coordinator', order.coordinatorId],
      ['controller', order.controllerId],
      ['signatory', order.signatoryId],
    ];
    return ({ row, participants }: PlannedTask): Map<RecipientRole, Addressee> => {
      const found = new Map<RecipientRole, Addressee>();
      for (const { role, position, personId, organisationId } of participants) {
        const addressee = personId === null ? byBody.get(organisationId) : byPerson.get(personId);
        if (addressee) found.set(role === 'lead' ? 'lead' : `executor-${position}`, addressee);
      }
      for (const [role, personId] of [...roles, ['acceptor', row.acceptorId] as const]) {
        const addressee = personId === null ? undefined : byPerson.get(personId);
        if (addressee) found.set(role, addressee);
      }
      return found;
    };
  }
}

type AddresseesOf = (task: PlannedTask) => Map<RecipientRole, Addressee>;

function lettersOf(
  tasks: readonly PlannedTask[],
  addresseesOf: AddresseesOf,
  from: LocalDate,
  to: LocalDate,
): RehearsedLetter[] {
  const letters = new Map<string, RehearsedLetter>();
  for (const task of tasks) {
    const lastDay = task.row.controlDate !== null && task.row.controlDate < to ? task.row.controlDate : to;
    for (const [role, { name, timeZone }] of addresseesOf(task)) {
      const planning = forPlanning({ ...task.row, id: '', version: 1, parentTaskId: null, closedAt: null }, [role]);
      for (const { day } of planReminders(planning, DEFAULT_LADDER, { working: WORKING, timeZone }, from, lastDay)) {
        letters.set(`${name}/${day}`, { recipient: name, day });
      }
    }
  }
  return [...letters.values()];
}

function dueIn(tasks: readonly PlannedTask[], addresseesOf: AddresseesOf, from: LocalDate, to: LocalDate) {
  return tasks.flatMap((task) => {
    const { controlDate } = task.row;
    if (controlDate === null || controlDate < from || controlDate > to) return [];
    return [{ controlDate, lead: addresseesOf(task).get('lead')?.name ?? '' }];
  });
}

function named({ number, title }: RoadmapItemEntity): { number: string; title: string } {
  return { number, title };
}

function isUndated(item: RoadmapItemEntity): boolean {
  return schedulesOf(item).every(({ occurrences }) => occurrences.length === 0);
}

function whyUndated(item: RoadmapItemEntity): string {
  const schedules = schedulesOf(item);
  return schedules.length === 0 ? say('views.schedule.none') : schedules.map(shortScheduleText).join('; ');
}
