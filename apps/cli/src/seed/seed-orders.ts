import { createHash } from 'node:crypto';
import { addDays, type LocalDate } from '@domain/calendar';
import { matchKey } from '@domain/directory';
import { textDocument } from '@domain/document';
import type { OrderReading, ReadItem } from '@domain/orders';
import { russian } from '@domain/texts';
import type { EntityManager } from 'typeorm';
import type { SeededDirectory } from './seed-directory.js';

const ITEMS_AN_ORDER = 40;
const ACTIVITIES = 8;

export interface SeededItem {
  readonly id: string;
  readonly orderId: string;
  readonly title: string;
}

/** Confirmed orders with so many rows in all, numbered on from those that were seeded before. */
export async function seedOrders(
  manager: EntityManager,
  directory: SeededDirectory,
  items: number,
  at: { readonly today: LocalDate; readonly now: Date },
): Promise<{ items: SeededItem[]; orders: number }> {
  const orders = Math.ceil(items / ITEMS_AN_ORDER);
  const first = 1 + (await countSeededOrders(manager));
  const seeded: SeededItem[] = [];
  for (let index = 0; index < orders; index += 1) {
    const count = Math.min(ITEMS_AN_ORDER, items - index * ITEMS_AN_ORDER);
    seeded.push(...(await seedOrder(manager, directory, { ...at, number: first + index, items: count })));
  }
  return { items: seeded, orders };
}

async function countSeededOrders(manager: EntityManager): Promise<number> {
  const [row] = await manager.query<{ count: number }[]>(
    `select count(*)::integer as count from order_document where number_key = 'seed-' || number`,
  );
  return row?.count ?? 0;
}

/** How many confirmed orders did not come from here. */
export async function countRealOrders(manager: EntityManager): Promise<number> {
  const [row] = await manager.query<{ count: number }[]>(
    `select count(*)::integer as count from order_document where state = 'confirmed' and number_key is distinct from 'seed-' || number`,
  );
  return row?.count ?? 0;
}

interface NewOrder {
  readonly number: number;
  readonly items: number;
  readonly today: LocalDate;
  readonly now: Date;
}

async function seedOrder(manager: EntityManager, directory: SeededDirectory, order: NewOrder): Promise<SeededItem[]> {
  const orderId = await insertOrder(manager, directory, order, readingOf(order));
  const titles = Array.from({ length: order.items }, (_, index) => titleOf(order, index));
  const rows = await manager.query<{ id: string }[]>(
    `insert into roadmap_item (order_id, source, part, number, position, title, deadline_text, kind, reading)
     select $1, 'table', 'annex', position, position, title, deadline, 'other', reading
     from unnest($2::text[], $3::text[], $4::jsonb[]) with ordinality as sample (title, deadline, reading, position)
     returning id`,
    [
      orderId,
      titles,
      titles.map((_, index) => deadlineOf(index)),
      readingOf(order).items.map((item) => JSON.stringify(item)),
    ],
  );
  return rows.map(({ id }, index) => ({ id, orderId, title: titles[index] ?? '' }));
}

async function insertOrder(
  manager: EntityManager,
  directory: SeededDirectory,
  order: NewOrder,
  reading: OrderReading,
): Promise<string> {
  const text = russian.say('seed.order', { number: order.number });
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(`seed ${order.number}`).digest('hex');
  const [row] = await manager.query<{ id: string }[]>(
    `with file as (
       insert into stored_file (name, media_type, byte_count, sha256, bytes)
       values ($1, 'text/plain', $2, $3, $4) returning id)
     insert into order_document (file_id, file_sha256, state, number, number_key, order_date, issuer, issuer_key, title,
       period_start, period_end, reading, source_document, time_zone, owner_organisation_id,
       coordinator_id, controller_id, signatory_id,
       received_at, confirmed_at)
     select id, $3, 'confirmed', $5, $6, $7, $8, $9, $10, $7, $11, $12, $13, 'Europe/Moscow', $18, $14, $15, $16, $17, $17
     from file returning id`,
    [
      `seed-${order.number}.txt`,
      bytes.length,
      sha256,
      bytes,
      String(order.number),
      `seed-${order.number}`,
      reading.order.date,
      reading.order.issuer,
      matchKey(russian.say('seed.authority')),
      text,
      reading.roadmap.periodEnd,
      JSON.stringify(reading),
      JSON.stringify(textDocument(text)),
      directory.coordinatorId,
      directory.controllerId,
      directory.signatoryId,
      order.now,
      directory.authorityId,
    ],
  );
  return row?.id ?? '';
}

const YEAR_DAYS = 365;
const ISSUED_DAYS_AGO = 40;

function readingOf(order: NewOrder): OrderReading {
  const issued = addDays(order.today, -ISSUED_DAYS_AGO);
  return {
    order: {
      number: String(order.number),
      date: issued,
      issuer: russian.say('seed.authority'),
      title: russian.say('seed.order', { number: order.number }),
      controller: russian.say('seed.controller'),
      controllerPosition: russian.say('seed.controller.position'),
      signatory: russian.say('seed.signatory'),
      signatoryPosition: russian.say('seed.signatory.position'),
      drafter: null,
      distribution: null,
    },
    clauses: [],
    otherClauses: [],
    roadmap: {
      title: russian.say('seed.order', { number: order.number }),
      periodStart: issued,
      periodEnd: addDays(issued, YEAR_DAYS),
    },
    columns: [],
    sections: [],
    items: Array.from({ length: order.items }, (_, index) => itemOf(order, index)),
    indicators: [],
    indicatorTasks: [],
    schools: [],
    identificationRule: null,
    reporting: [],
    meetings: [],
    abbreviations: [],
    warnings: [],
  };
}

function itemOf(order: NewOrder, index: number): ReadItem {
  return {
    number: String(index + 1),
    sectionIndex: null,
    section: null,
    title: titleOf(order, index),
    deadlineText: deadlineOf(index),
    schedules: [],
    explanation: [],
    responsible: [],
    executors: [],
    responsibleText: null,
    expectedResult: russian.say('seed.result'),
    evidence: null,
    audience: [],
    audienceText: null,
    source: { line: index + 1, lineEnd: index + 1 },
  };
}

function titleOf(order: NewOrder, index: number): string {
  return russian.say(`seed.activity.${(order.number + index) % ACTIVITIES}`);
}

function deadlineOf(index: number): string {
  return russian.say('seed.deadline', { number: index + 1 });
}
