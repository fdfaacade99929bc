import { basename } from 'node:path';
import { type Terminal, writeLine } from './command.js';
import { summaryOfOrder } from './order-summary.js';
import { summaryOfProtocol } from './protocol-summary.js';
import { readFromPath } from './read-file.js';

const EXIT_REFUSED = 1;
const EXIT_USAGE = 64;

/**
 * `vekha read-order FILE [--json]`: reads an order or a protocol without a database and saves nothing. JSON is the
 * OrderReading or the ProtocolReading with the file's base name as `source` and the `kind`.
 */
export async function readOrderCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { stdout, stderr, texts } = terminal;
  const [path, ...more] = argv.filter((argument) => argument !== '--json');
  if (path === undefined || more.length > 0 || path.startsWith('--')) {
    writeLine(stderr, texts.say('read-order.usage'));
    return EXIT_USAGE;
  }
  const read = await readFromPath(path, terminal);
  if (read === null) return EXIT_REFUSED;
  const { reading, places } = read;
  if (argv.includes('--json')) {
    writeLine(stdout, JSON.stringify({ source: basename(path), ...reading }, null, 2));
    return 0;
  }
  const lines =
    reading.kind === 'protocol' ? summaryOfProtocol(reading, places, texts) : summaryOfOrder(reading, places, texts);
  for (const line of lines) writeLine(stdout, line);
  return 0;
}
