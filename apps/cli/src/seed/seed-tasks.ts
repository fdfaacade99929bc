import { createHash, randomUUID } from 'node:crypto';
import { addDays, type LocalDate, precedingWorkingDay, productionCalendar } from '@domain/calendar';
import { NO_PREVIOUS_HASH, textToHash } from '@domain/tasks';
import type { EntityManager } from 'typeorm';
import type { SeededDirectory } from './seed-directory.js';
import type { SeededItem } from './seed-orders.js';

const ROWS_A_STATEMENT = 5000;
/** Due dates lie around today, as in an office at work: some late, most ahead. */
const FIRST_DUE_DAYS_AGO = 20;
const DUE_SPREAD_DAYS = 180;
/** Has no common divisor with the spread, so that neighbours in a table fall due far apart. */
const DUE_STEP_DAYS = 37;
const GIVEN_DAYS_AGO = 30;

/** How many tasks one row of an order gives: one to each school, but never to all of a region. */
export function tasksAnItem(schools: number): number {
  return Math.min(schools, 25);
}

/** Open tasks, dealt round the schools, each with its lead and the first row of its history. */
export async function seedTasks(
  manager: EntityManager,
  directory: SeededDirectory,
  items: readonly SeededItem[],
  count: number,
  at: { readonly today: LocalDate; readonly now: Date },
): Promise<void> {
  const givenOn = addDays(at.today, -GIVEN_DAYS_AGO);
  const deal = dealer(directory, items, at.today);
  for (let start = 0; start < count; start += ROWS_A_STATEMENT) {
    const length = Math.min(ROWS_A_STATEMENT, count - start);
    const tasks = Array.from({ length }, (_, offset) => deal(start + offset));
    const column = <Key extends keyof SeededTask>(key: Key) => tasks.map((task) => task[key]);
    await manager.query(
      `insert into task (id, order_id, item_id, occurrence, occurrence_count, assignee_organisation_id, title, kind,
         schedule_kind, start_date, due_date, control_date, state, acceptor_id, round_started_on, created_on, created_at)
       select id, order_id, item_id, 1, 1, school_id, title, 'other', 'window', $7::date, due, control, 'open', $8,
         $7::date, $7::date, $9
       from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::date[], $10::date[])
         as sample (id, order_id, item_id, school_id, title, due, control)`,
      [
        column('id'),
        column('orderId'),
        column('itemId'),
        column('schoolId'),
        column('title'),
        column('due'),
        givenOn,
        directory.controllerId,
        at.now,
        column('control'),
      ],
    );
    await manager.query(
      `insert into task_participant (task_id, position, role, organisation_id)
       select id, 0, 'lead', school_id from unnest($1::uuid[], $2::uuid[]) as sample (id, school_id)`,
      [column('id'), column('schoolId')],
    );
    await manager.query(
      `insert into task_history (task_id, at, via, command, to_state, previous_hash, hash)
       select id, $3, 'cli', 'create', 'open', '', hash from unnest($1::uuid[], $2::text[]) as sample (id, hash)`,
      [column('id'), tasks.map(({ id }) => firstHash(id, at.now)), at.now],
    );
  }
}

interface SeededTask {
  readonly id: string;
  readonly orderId: string;
  readonly itemId: string;
  readonly schoolId: string;
  readonly title: string;
  readonly due: LocalDate;
  readonly control: LocalDate;
}

function dealer(
  { schoolIds }: SeededDirectory,
  items: readonly SeededItem[],
  today: LocalDate,
): (index: number) => SeededTask {
  const calendar = productionCalendar();
  const days = Array.from({ length: DUE_SPREAD_DAYS }, (_, index) => {
    const due = addDays(today, ((index * DUE_STEP_DAYS) % DUE_SPREAD_DAYS) - FIRST_DUE_DAYS_AGO);
    return { due, control: precedingWorkingDay(due, calendar) };
  });
  const perItem = tasksAnItem(schoolIds.length);
  return (index) => {
    const item = items[Math.floor(index / perItem)];
    const schoolId = schoolIds[index % schoolIds.length];
    const day = days[index % DUE_SPREAD_DAYS];
    if (item === undefined || schoolId === undefined || day === undefined) {
      throw new Error(`No row or school for task ${index}`);
    }
    return { id: randomUUID(), orderId: item.orderId, itemId: item.id, schoolId, title: item.title, ...day };
  };
}

function firstHash(taskId: string, now: Date): string {
  const text = textToHash(NO_PREVIOUS_HASH, {
    taskId,
    at: now.toISOString(),
    actorId: null,
    via: 'cli',
    command: 'create',
    fromState: null,
    toState: 'open',
    reason: null,
    details: {},
  });
  return createHash('sha256').update(text).digest('hex');
}
