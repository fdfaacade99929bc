import { basename } from 'node:path';
import { type OrderReading, readOrder } from '@domain/orders';
import { FileRefused, readDocumentFromPath } from '@platform/files';
import { type Terminal, writeLine } from './command.js';
import { summaryOfOrder } from './order-summary.js';

const EXIT_REFUSED = 1;
const EXIT_USAGE = 2;

/**
 * `vekha read-order FILE [--json]`: reads an order without a database and saves nothing. JSON is the OrderReading with
 * the file's base name as `source`.
 */
export async function readOrderCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { stdout, stderr, texts } = terminal;
  const [path, ...more] = argv.filter((argument) => argument !== '--json');
  if (path === undefined || more.length > 0 || path.startsWith('--')) {
    writeLine(stderr, texts.say('read-order.usage'));
    return EXIT_USAGE;
  }
  const reading = await read(path, terminal);
  if (reading === null) return EXIT_REFUSED;
  if (argv.includes('--json')) writeLine(stdout, JSON.stringify({ source: basename(path), ...reading }, null, 2));
  else for (const line of summaryOfOrder(reading, texts)) writeLine(stdout, line);
  return 0;
}

async function read(path: string, { stderr, texts }: Terminal): Promise<OrderReading | null> {
  try {
    return readOrder(await readDocumentFromPath(path));
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    writeLine(stderr, texts.say(error.code, error.values));
    return null;
  }
}
