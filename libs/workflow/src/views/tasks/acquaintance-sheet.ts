import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** A line of the acquaintance sheet (лист ознакомления). */
export interface AcquaintanceRow {
  readonly personId: string;
  readonly name: string;
  readonly organisation: string;
  /** When the first letter that speaks of it was sent to him; null where none was. */
  readonly shownAt: string | null;
  /** When he said that he has read it, or a deputy for him. */
  readonly acknowledgedAt: string | null;
  readonly acknowledgedBy: string | null;
}

/** Everybody who takes part in the tasks of one order, and whoever has acquainted himself with one of them. */
@Injectable()
export class AcquaintanceSheet {
  constructor(private readonly dataSource: DataSource) {}

  ofOrder(orderId: string): Promise<AcquaintanceRow[]> {
    return sheetOf(this.dataSource.manager, 'task.order_id = $1', orderId);
  }
}

export function sheetOfTask(manager: EntityManager, taskId: string): Promise<AcquaintanceRow[]> {
  return sheetOf(manager, 'task.id = $1', taskId);
}

async function sheetOf(manager: EntityManager, which: string, id: string): Promise<AcquaintanceRow[]> {
  const rows = await manager.query<
    (Omit<AcquaintanceRow, 'shownAt' | 'acknowledgedAt'> & {
      readonly shownAt: Date | null;
      readonly acknowledgedAt: Date | null;
    })[]
  >(
    `with told as (
       select task.id from task where ${which} and task.state <> 'cancelled'),
     who as (
       select coalesce(participant.person_id, whole.person_id) as person_id
       from task_participant participant
       left join body_addressee whole on participant.person_id is null
         and whole.organisation_id = participant.organisation_id
       where participant.task_id in (select id from told)
       union
       select person_id from acknowledgement where task_id in (select id from told)),
     shown as (
       select letter.recipient_id as person_id, min(letter.sent_at) as at
       from reminder join letter on letter.id = reminder.letter_id
       where reminder.task_id in (select id from told) and letter.sent_at is not null group by letter.recipient_id),
     read as (
       select distinct on (person_id) person_id, at, acknowledged_by
       from acknowledgement where task_id in (select id from told) order by person_id, at)
     select person.id as "personId", person.full_name as name, body.name as organisation, shown.at as "shownAt",
       read.at as "acknowledgedAt", deputy.full_name as "acknowledgedBy"
     from who join person on person.id = who.person_id
     join organisation body on body.id = person.organisation_id
     left join shown on shown.person_id = person.id
     left join read on read.person_id = person.id
     left join person deputy on deputy.id = read.acknowledged_by and deputy.id <> person.id
     order by body.name, person.full_name, person.id`,
    [id],
  );
  return rows.map((row) => ({
    ...row,
    shownAt: row.shownAt?.toISOString() ?? null,
    acknowledgedAt: row.acknowledgedAt?.toISOString() ?? null,
  }));
}
