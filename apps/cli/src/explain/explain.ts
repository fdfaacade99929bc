import { type Terminal, writeLine } from '../command.js';
import { readFromPath } from '../read-file.js';
import { explainOrder } from './explain-order.js';
import { explainProtocol } from './explain-protocol.js';

const EXIT_REFUSED = 1;
const EXIT_USAGE = 64;

/** `vekha explain FILE`: the whole reading of an order or a protocol for people, without a database. */
export async function explainCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { stdout, stderr, texts } = terminal;
  const [path, ...more] = argv;
  if (path === undefined || more.length > 0 || path.startsWith('-')) {
    writeLine(stderr, texts.say('explain.usage'));
    return EXIT_USAGE;
  }
  const read = await readFromPath(path, terminal);
  if (read === null) return EXIT_REFUSED;
  const { reading, places } = read;
  const lines =
    reading.kind === 'protocol' ? explainProtocol(reading, places, texts) : explainOrder(reading, places, texts);
  for (const line of lines) writeLine(stdout, line);
  return 0;
}
