import { type Actor, type Permission } from '@domain/access';
import { Injectable } from '@nestjs/common';
import { prepared } from '@storage';
import { DataSource } from 'typeorm';
import { Forbidden, NotFound } from '../acting/errors.js';
import { SqlParameters } from '../rows/sql-parameters.js';
import { bodiesFor, cataloguesFor, resultsFor } from './scopes/body-scope.js';
import { campaignsFor } from './scopes/campaign-scope.js';
import { importsFor } from './scopes/import-scope.js';
import { visibleMail } from './scopes/incoming-mail-scope.js';
import { visibleLetters } from './scopes/letter-scope.js';
import { ordersFor } from './scopes/order-scope.js';
import { visibleTasks } from './scopes/task-scope.js';

/**
 * What the id in the address of a door can be the id of. `whole_order` is an order with what concerns other branches too, `branch` an
 * organisation with the results of all schools below it. What may
 * be done with a task is looked at again by its verb, under a lock.
 */
export type Subject =
  | 'order'
  | 'whole_order'
  | 'organisation'
  | 'person'
  | 'letter'
  | 'incoming_mail'
  | 'task'
  | 'directory_import'
  | 'class_change'
  | 'catalogue'
  | 'campaign'
  | 'branch';

/** Whether the one order, body, person or letter a request is about lies within the branch of who asks. */
@Injectable()
export class SubjectAccess {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @throws NotFound for what the actor may not even know of, as for what does not exist
   * @throws Forbidden for what he sees and may not change
   */
  async demand(actor: Actor, permission: Permission | null, subject: Subject, id: string): Promise<void> {
    const parameters = new SqlParameters();
    const [found] = await this.dataSource.query<{ seen: boolean; allowed: boolean }[]>(
      prepared(SUBJECT_SQL[subject](actor, parameters.add(id), parameters)),
      parameters.values,
    );
    if (!found?.seen) throw new NotFound(THINGS[subject] ?? subject, id);
    if (permission !== null && !LOOKING.has(permission) && !found.allowed) throw new Forbidden({ permission });
  }
}

/** What a refusal calls a subject that is another thing looked at more widely. */
const THINGS: Readonly<Partial<Record<Subject, string>>> = { whole_order: 'order', branch: 'organisation' };

const LOOKING: ReadonlySet<Permission> = new Set([
  'orders.see',
  'directory.see',
  'letters.see',
  'calendars.see',
  'indicators.see',
]);

type SubjectSql = (actor: Actor, id: string, parameters: SqlParameters) => string;

/** For each subject one row with what the policy says of looking and of changing; no row for what does not exist. */
const SUBJECT_SQL: Readonly<Record<Subject, SubjectSql>> = {
  order: (actor, id, parameters) => orderSql(ordersFor(actor, 'see', parameters), actor, id, parameters),
  whole_order: (actor, id, parameters) => orderSql(ordersFor(actor, 'oversee', parameters), actor, id, parameters),
  organisation: (actor, id, parameters) =>
    `select ${bodiesFor(actor, 'see', parameters)} as seen, ${bodiesFor(actor, 'edit', parameters)} as allowed
     from organisation body where body.id = ${id}`,
  branch: (actor, id, parameters) =>
    `select ${resultsFor(actor, 'see', parameters)} as seen, ${resultsFor(actor, 'edit', parameters)} as allowed
     from organisation body where body.id = ${id}`,
  person: (actor, id, parameters) =>
    `select ${bodiesFor(actor, 'see', parameters)} as seen, ${bodiesFor(actor, 'edit', parameters)} as allowed
     from person join organisation body on body.id = person.organisation_id where person.id = ${id}`,
  task: (actor, id, parameters) =>
    `select ${visibleTasks(actor, parameters)} as seen, true as allowed from task where task.id = ${id}`,
  directory_import: (actor, id, parameters) =>
    `select ${importsFor(actor, parameters)} as seen, true as allowed from directory_import where id = ${id}`,
  // Who coordinates the order decides about it; nobody else is shown it.
  class_change: (actor, id, parameters) =>
    `select ${ordersFor(actor, 'manage', parameters)} as seen, true as allowed
     from class_change join order_document orders on orders.id = class_change.order_id where class_change.id = ${id}`,
  catalogue: (actor, id, parameters) =>
    `select ${cataloguesFor(actor, 'see', parameters)} as seen, ${cataloguesFor(actor, 'edit', parameters)} as allowed
     from indicator_catalogue catalogue join organisation body on body.id = catalogue.organisation_id
     where catalogue.id = ${id}`,
  campaign: (actor, id, parameters) =>
    `select ${campaignsFor(actor, 'see', parameters)} as seen, ${campaignsFor(actor, 'manage', parameters)} as allowed
     from monitoring_campaign campaign join task on task.id = campaign.task_id where campaign.id = ${id}`,
  incoming_mail: (actor, id, parameters) =>
    `select ${visibleMail(actor, parameters)} as seen, false as allowed from incoming_mail mail where mail.id = ${id}`,
  letter: (actor, id, parameters) =>
    `select ${visibleLetters(actor, parameters)} as seen, false as allowed
     from letter join person recipient on recipient.id = letter.recipient_id where letter.id = ${id}`,
};

function orderSql(seen: string, actor: Actor, id: string, parameters: SqlParameters): string {
  return `select ${seen} as seen, ${ordersFor(actor, 'manage', parameters)} as allowed
    from order_document orders where orders.id = ${id}`;
}
