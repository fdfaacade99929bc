import { basename } from 'node:path';
import { ExpectedError } from '@domain/errors';
import type { OrderReading } from '@domain/orders';
import { formatDate, type Texts } from '@domain/texts';
import { type Config, clockFrom, loadConfig } from '@platform/config';
import { readOrderFile } from '@platform/files';
import { Queues } from '@platform/queues';
import { OrderDocumentEntity } from '@storage';
import { type ActingPerson, ReadOrder, ReceiveOrder } from '@workflow';
import type { DataSource } from 'typeorm';
import { addressOf } from './address.js';
import { type Terminal, writeLine } from './command.js';
import { asAdministrator } from './directory/as-administrator.js';

const EXIT_USAGE = 64;

/** `vekha import FILE`: receives and reads an order as the page does, and says where it waits for review. */
export async function importOrder(
  argv: readonly string[],
  { stdout, stderr, texts }: Terminal,
  config: Config = loadConfig(),
): Promise<number> {
  const [path, ...more] = argv;
  if (path === undefined || more.length > 0 || path.startsWith('-')) {
    writeLine(stderr, texts.say('import.usage'));
    return EXIT_USAGE;
  }
  const bytes = await readOrderFile(path);
  const lines = await asAdministrator(config, 'import', (source, actor, databaseUrl) =>
    receiveAndRead(config, { source, actor, databaseUrl }, { fileName: basename(path), bytes }, texts),
  );
  for (const line of lines) writeLine(stdout, line);
  return 0;
}

/** @throws ExpectedError with the reason when the file could not be read */
async function receiveAndRead(
  config: Config,
  { source, actor, databaseUrl }: { source: DataSource; actor: ActingPerson; databaseUrl: string },
  file: { readonly fileName: string; readonly bytes: Buffer },
  texts: Texts,
): Promise<string[]> {
  const queues = await Queues.connect(Object.assign(config, { databaseUrl }));
  try {
    const received = await new ReceiveOrder(source, clockFrom(config), queues).run({ ...file, actor });
    // Read here and now; should a worker be at it already, one of the two finds the order read.
    await new ReadOrder(source).run(received.orderId);
    const order = await source.manager.findOneByOrFail(OrderDocumentEntity, { id: received.orderId });
    if (order.reading === null) throw new ExpectedError(order.refusal?.code ?? 'reading-failed', order.refusal?.values);
    const already = received.duplicate ? [texts.say('import.duplicate')] : [];
    return [...already, ...summary(order.reading, `${addressOf(config)}/orders/${order.id}`, texts)];
  } finally {
    await queues.close();
  }
}

function summary(reading: OrderReading, link: string, texts: Texts): string[] {
  return [headline(reading, texts), counts(reading, texts), texts.say('import.review', { link })];
}

function headline({ order }: OrderReading, texts: Texts): string {
  const unknown = texts.say('read-order.unknown');
  return texts.say('import.order', {
    number: order.number ?? unknown,
    date: order.date === null ? unknown : formatDate(order.date, texts),
    title: order.title ?? unknown,
  });
}

function counts({ items, clauses, warnings }: OrderReading, texts: Texts): string {
  return texts.say('import.counts', {
    rows: items.length,
    clauses: clauses.length,
    warnings: warnings.filter(({ level }) => level === 'warn').length,
  });
}
