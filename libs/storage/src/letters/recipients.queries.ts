import type { RecipientRole } from '@domain/reminders';
import type { EntityManager } from 'typeorm';
import { prepared } from '../database-client.js';
import { deputiesOf } from '../directory/substitution.queries.js';

/** Who stands behind a role of a task at this moment. */
export interface Recipient {
  readonly taskId: string;
  readonly role: RecipientRole;
  /** Null for a body that has no office to write to. */
  readonly personId: string | null;
  readonly email: string | null;
  /** He has an address, and letters to it came back. */
  readonly bounces?: boolean;
  /** Of the recipient's organisation: decides his morning and his day. */
  readonly timeZone: string;
}

/** The address of a person letters are sent to; none where they came back from it. */
export const workingAddressOf = (person: string) =>
  `case when lower(${person}.email) = lower(${person}.bounced_email) then null else ${person}.email end`;
/** Letters to the address he has came back. */
export const emailBounces = (person: string) =>
  `coalesce(lower(${person}.email) = lower(${person}.bounced_email), false)`;

/**
 * Everybody who can be written to about these tasks. A participant is the person who takes part by name, else whoever leads
 * the organisation or its office; the coordinator, controller and signatory stand on the order, the acceptor and who
 * checks before him on the task. The n-th participant after the lead is `executor-n`. Whoever gave a part that was handed
 * on stands in the place of the coordinator, and nobody above him is told. What stands for the organisations of a class
 * has nobody but who takes part beside them, and by name who reported for all of them and the coordinator of what it collects:
 * no rung is for them.
 */
export function recipientsOfTasks(manager: EntityManager, taskIds: readonly string[]): Promise<Recipient[]> {
  return manager.query<Recipient[]>(
    prepared(`with above as (
       select task.id as task_id, named.role, named.person_id
       from task
       join order_document on order_document.id = task.order_id
       cross join lateral (values
         ('coordinator', coalesce(task.giver_id, order_document.coordinator_id)),
         ('controller', case when task.giver_id is null then order_document.controller_id end),
         ('signatory', case when task.giver_id is null then order_document.signatory_id end),
         ('checker', task.checker_id), ('acceptor', task.acceptor_id)) as named (role, person_id)
       where task.id = any($1) and named.person_id is not null and not task.stands_for_class
     )
     select participant.task_id as "taskId",
       case participant.role when 'lead' then 'lead' else 'executor-' || participant.position end as role,
       coalesce(named.id, office.id) as "personId", coalesce(${workingAddressOf('named')}, ${workingAddressOf('office')}) as email,
       organisation.time_zone as "timeZone", ${emailBounces('named')} or ${emailBounces('office')} as bounces
     from task_participant participant
     join organisation on organisation.id = participant.organisation_id
     left join person named on named.id = participant.person_id
     left join body_addressee whole on participant.person_id is null
       and whole.organisation_id = participant.organisation_id
     left join person office on office.id = whole.person_id
     where participant.task_id = any($1) and not (participant.role = 'lead' and participant.stands_for_class)
     union all
     select above.task_id, above.role, person.id, ${workingAddressOf('person')}, organisation.time_zone, ${emailBounces('person')}
     from above
     join person on person.id = above.person_id
     join organisation on organisation.id = person.organisation_id
     union all
     select told.task_id, 'person-' || person.id, person.id, ${workingAddressOf('person')}, organisation.time_zone,
       ${emailBounces('person')}
     from (
       select comment.task_id, mentioned.id as person_id
       from task_comment comment cross join unnest(comment.mentioned) as mentioned (id) where comment.task_id = any($1)
       union
       select report.task_id, report.author_id from report join task on task.id = report.task_id and task.stands_for_class
       where report.task_id = any($1)
       union
       select task.id, given.coordinator_id from task join order_document given on given.id = task.order_id
       where task.id = any($1) and task.stands_for_class and given.coordinator_id is not null
         and exists (select from monitoring_campaign campaign where campaign.task_id = task.id)
     ) told
     join person on person.id = told.person_id
     join organisation on organisation.id = person.organisation_id`),
    [taskIds],
  );
}

/** Those of these people who do without letters that may be refused. */
export async function peopleWithoutOptional(
  manager: EntityManager,
  personIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (personIds.length === 0) return new Set();
  const rows = await manager.query<{ id: string }[]>(
    'select id from person where id = any($1) and not optional_letters',
    [[...new Set(personIds)]],
  );
  return new Set(rows.map(({ id }) => id));
}

/** The same, with the address where each can be reached now: who has none of his own, while away, at his deputy's. */
export async function recipientsReachedNow(
  manager: EntityManager,
  taskIds: readonly string[],
  now: Date,
): Promise<Recipient[]> {
  const recipients = await recipientsOfTasks(manager, taskIds);
  const without = recipients.flatMap(({ personId, email }) => (personId !== null && email === null ? [personId] : []));
  if (without.length === 0) return recipients;
  const deputies = await deputiesOf(manager, [...new Set(without)], now);
  return recipients.map((one) => ({ ...one, email: one.email ?? deputies.get(one.personId ?? '')?.email ?? null }));
}
