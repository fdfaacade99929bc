import { basename } from 'node:path';
import { ExpectedError } from '@domain/errors';
import type { OrderReading } from '@domain/orders';
import { formatDate, say } from '@domain/texts';
import { Logger } from '@nestjs/common';
import { type Config, clockFrom, loadConfig } from '@platform/config';
import { readOrderFile } from '@platform/files';
import { Queues } from '@platform/queues';
import { createDataSource, OrderDocumentEntity, PersonEntity } from '@storage';
import { type ActingPerson, EnsureAdministrator, ReadOrder, ReceiveOrder } from '@workflow';
import { addressOf } from './address.js';
import { type Terminal, writeLine } from './command.js';
import { withDatabase } from './database/with-database.js';

const EXIT_USAGE = 64;

/** `vekha import FILE`: receives and reads an order as the page does, and says where it waits for review. */
export async function importOrder(
  argv: readonly string[],
  { stdout, stderr }: Terminal,
  config: Config = loadConfig(),
): Promise<number> {
  const [path, ...more] = argv;
  if (path === undefined || more.length > 0 || path.startsWith('-')) {
    writeLine(stderr, say('import.usage'));
    return EXIT_USAGE;
  }
  // The command speaks for itself; a line of the log among its words would only puzzle.
  Logger.overrideLogger(['fatal', 'error', 'warn']);
  const bytes = await readOrderFile(path);
  const lines = await withDatabase(config, 'import', (databaseUrl) =>
    receiveAndRead(config, databaseUrl, basename(path), bytes),
  );
  for (const line of lines) writeLine(stdout, line);
  return 0;
}

/** @throws ExpectedError with the reason when the file could not be read */
async function receiveAndRead(config: Config, databaseUrl: string, fileName: string, bytes: Buffer): Promise<string[]> {
  const source = await createDataSource(databaseUrl, { poolSize: 2, applicationName: 'vekha import' }).initialize();
  const queues = await Queues.connect(Object.assign(config, { databaseUrl }));
  try {
    const { personId } = await new EnsureAdministrator(source).run();
    const { organisationId } = await source.manager.findOneByOrFail(PersonEntity, { id: personId });
    const actor: ActingPerson = { personId, organisationId, role: 'administrator', via: 'cli' };
    const received = await new ReceiveOrder(source, clockFrom(config), queues).run({ fileName, bytes, actor });
    // Read here and now; should a worker be at it already, one of the two finds the order read.
    await new ReadOrder(source).run(received.orderId);
    const order = await source.manager.findOneByOrFail(OrderDocumentEntity, { id: received.orderId });
    if (order.reading === null) throw new ExpectedError(order.refusal?.code ?? 'reading-failed', order.refusal?.values);
    const already = received.duplicate ? [say('import.duplicate')] : [];
    return [...already, ...summary(order.reading, `${addressOf(config)}/orders/${order.id}`)];
  } finally {
    await queues.close();
    await source.destroy();
  }
}

function summary(reading: OrderReading, link: string): string[] {
  return [headline(reading), counts(reading), say('import.review', { link })];
}

function headline({ order }: OrderReading): string {
  const unknown = say('read-order.unknown');
  return say('import.order', {
    number: order.number ?? unknown,
    date: order.date === null ? unknown : formatDate(order.date),
    title: order.title ?? unknown,
  });
}

function counts({ items, clauses, warnings }: OrderReading): string {
  return say('import.counts', {
    rows: items.length,
    clauses: clauses.length,
    warnings: warnings.filter(({ level }) => level === 'warn').length,
  });
}
