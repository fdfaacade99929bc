import { dateInZone } from '@domain/calendar';
import { ExpectedError } from '@domain/errors';
import { Logger } from '@nestjs/common';
import type { Clock } from '@platform/clock';
import { clockFrom, loadConfig } from '@platform/config';
import { createDataSource } from '@storage';
import { ExtendReminders } from '@workflow';
import type { DataSource } from 'typeorm';
import { type Terminal, writeLine } from '../command.js';
import { withDatabase } from '../database/with-database.js';
import { readSeedArguments, type SeedArguments } from './read-arguments.js';
import { seedDirectory } from './seed-directory.js';
import { countRealOrders, seedOrders } from './seed-orders.js';
import { seedTasks, tasksAnItem } from './seed-tasks.js';

/** `vekha seed`: invented organisations, orders and tasks with their reminders, to look at and to measure on. */
export async function seed(argv: readonly string[], { stdout, texts }: Terminal): Promise<number> {
  const wanted = readSeedArguments(argv, texts);
  // The command has words of its own.
  Logger.overrideLogger(['error', 'warn']);
  const config = loadConfig();
  const clock = clockFrom(config);
  const startedAt = clock.now().getTime();
  const made = await withDatabase(config, 'seed', async (databaseUrl) => {
    const source = await createDataSource(databaseUrl, { poolSize: 2, applicationName: 'vekha seed' }).initialize();
    try {
      return await seedDatabase(source, clock, wanted);
    } finally {
      await source.destroy();
    }
  });
  const seconds = Math.round((clock.now().getTime() - startedAt) / 100) / 10;
  writeLine(stdout, texts.say('seed.done', { ...made, seconds }));
  return 0;
}

export interface Seeded extends Readonly<Record<string, number>> {
  readonly tasks: number;
  readonly organisations: number;
  readonly orders: number;
  readonly reminders: number;
}

/** @throws ExpectedError `seed.real_orders` */
export async function seedDatabase(
  source: DataSource,
  clock: Clock,
  wanted: SeedArguments & { readonly withoutReminders?: boolean },
): Promise<Seeded> {
  const { tasks, organisations } = wanted;
  const real = await countRealOrders(source.manager);
  if (real > 0 && !wanted.force) throw new ExpectedError('seed.real_orders', { count: real });
  const now = clock.now();
  const at = { now, today: dateInZone(now, 'Europe/Moscow') };
  const orders = await source.transaction(async (manager) => {
    const directory = await seedDirectory(manager, organisations);
    const rows = await seedOrders(manager, directory, Math.ceil(tasks / tasksAnItem(organisations)), at);
    await seedTasks(manager, directory, rows.items, tasks, at);
    return rows.orders;
  });
  const reminders = wanted.withoutReminders ? 0 : ((await new ExtendReminders(source, clock).run()) ?? 0);
  if (wanted.dueNow) await makeDue(source, now);
  // A database in use is known to its planner; this one has just appeared.
  await source.query('analyze');
  return { tasks, organisations, orders, reminders };
}

async function makeDue(source: DataSource, now: Date): Promise<void> {
  await source.query(
    `update reminder set send_at = $1 from task join order_document on order_document.id = task.order_id
     where reminder.task_id = task.id and reminder.state = 'planned' and order_document.number_key = 'seed-' || order_document.number`,
    [now],
  );
}
