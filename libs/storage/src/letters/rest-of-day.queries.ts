import type { LocalDate } from '@domain/calendar';
import type { RecipientRole } from '@domain/reminders';
import { ACTIVE_STATES } from '@domain/tasks';
import type { EntityManager } from 'typeorm';
import { prepared } from '../database-client.js';

/** Whose day it is: a letter and whoever it goes to, with his day and the last one of his week. */
export interface DayOfReader {
  readonly letterId: string;
  readonly personId: string;
  readonly today: LocalDate;
  readonly endOfWeek: LocalDate;
}

/** A task that a letter is to tell beside what its reminders are about. */
export interface BesideTask {
  readonly letterId: string;
  readonly taskId: string;
  /** `still-open` of what he owes; of what waits for his decision, the rung that asked for it. */
  readonly rung: string;
  readonly role: RecipientRole;
  readonly block: 'overdue' | 'today' | 'week' | 'decision';
  /** So many of its block there are for the letter, of which only the first come. */
  readonly counted: number;
}

/** What a participant owes of the reader's week. */
const OWED = `own.by_date <= reader.end_of_week and own.state = any($7) and not own.retrospective
  and not (own.role = 'lead' and own.stands_for_class)`;

/**
 * What else each reader owes until the end of his week, and what waits for his decision: of every letter the first
 * `most` and the first of each block, which says how many there are. `told` are the tasks a letter speaks of anyway.
 * Each reader is looked up by an index: `offset 0` keeps PostgreSQL from going through everybody's tasks for all of them
 * together.
 */
export function restOfDays(
  manager: EntityManager,
  readers: readonly DayOfReader[],
  told: readonly { readonly letterId: string; readonly taskId: string }[],
  most: number,
): Promise<BesideTask[]> {
  return manager.query<BesideTask[]>(
    prepared(`with reader as (
       select own.*, person.organisation_id, exists (select from body_addressee whole
         where whole.organisation_id = person.organisation_id and whole.person_id = person.id offset 0) as for_body
       from unnest($1::uuid[], $2::uuid[], $3::date[], $4::date[]) as own (letter_id, person_id, today, end_of_week)
       join person on person.id = own.person_id),
     told as (select * from unnest($5::uuid[], $6::uuid[]) as told (letter_id, task_id)),
     duty as (
       select letter_id, today, owed.* from reader cross join lateral (
         select task_id, position, role, by_date, sequence from task_participant own
         where own.person_id = reader.person_id and ${OWED} offset 0) owed
       union all
       select letter_id, today, owed.* from reader cross join lateral (
         select task_id, position, role, by_date, sequence from task_participant own
         where own.organisation_id = reader.organisation_id and own.person_id is null and ${OWED} offset 0) owed
       where reader.for_body),
     found as (
       select letter_id, task_id, 'still-open' as rung,
         case role when 'lead' then 'lead' else 'executor-' || position end as role,
         case when by_date < today then 'overdue' when by_date = today then 'today' else 'week' end as block,
         by_date, sequence
       from (select distinct on (letter_id, task_id) * from duty order by letter_id, task_id, position) as once
       union all
       select letter_id, waiting.id, 'report-submitted', 'acceptor', 'decision', by_date, sequence
       from reader cross join lateral (select id, by_date, sequence from task
         where task.acceptor_id = reader.person_id and task.state = 'submitted' offset 0) waiting
       union all
       select letter_id, waiting.id, 'report-for-check', 'checker', 'decision', by_date, sequence
       from reader cross join lateral (select id, by_date, sequence from task
         where task.checker_id = reader.person_id and task.state = 'checking' offset 0) waiting
       union all
       select letter_id, task.id, 'extension-asked-' || request.number, 'acceptor', 'decision', by_date, sequence
       from extension_request request
       join task on task.id = request.task_id and task.state = any($7)
       join order_document given on given.id = task.order_id
       join reader on reader.person_id = coalesce(task.acceptor_id, task.giver_id, given.coordinator_id)
       where request.decision is null
       union all
       select letter_id, task.id, 'task-declined', 'coordinator', 'decision', by_date, sequence
       from task
       join order_document given on given.id = task.order_id
       join reader on reader.person_id = coalesce(task.giver_id, given.coordinator_id)
       where task.state = 'declined'),
     beside as (
       select found.*, count(*) over (partition by letter_id, block)::int as counted,
         row_number() over (partition by letter_id
           order by array_position(array['overdue', 'today', 'week', 'decision'], block), by_date, sequence, rung) as place,
         row_number() over (partition by letter_id, block order by by_date, sequence, rung) as place_in_block
       from found
       where not exists (select from told where (told.letter_id, told.task_id) = (found.letter_id, found.task_id)))
     select letter_id as "letterId", task_id as "taskId", rung, role, block, counted
     from beside where place <= $8 or place_in_block = 1 order by letter_id, place`),
    [
      readers.map(({ letterId }) => letterId),
      readers.map(({ personId }) => personId),
      readers.map(({ today }) => today),
      readers.map(({ endOfWeek }) => endOfWeek),
      told.map(({ letterId }) => letterId),
      told.map(({ taskId }) => taskId),
      ACTIVE_STATES,
      most,
    ],
  );
}
