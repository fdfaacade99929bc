import { existsSync } from 'node:fs';
import { ExpectedError } from '@domain/errors';
import { countRows, missed, restore } from '@platform/backup';
import { type Config, loadConfig } from '@platform/config';
import { withClient } from '@platform/database';
import { type Terminal, writeLine } from '../command.js';
import { withDatabaseAfter } from '../database/with-database.js';
import { checkFiles } from '../doctor/check-files.js';
import { verifyHistory } from '../verify-history.js';

const EXIT_USAGE = 64;
const EXIT_INCOMPLETE = 1;

/**
 * `vekha restore FILE`: a backup into an empty data folder, or an empty database of DATABASE_URL. Then the rows are counted, the
 * attached files looked for and the history of the tasks verified; answers 1 where anything is missing.
 */
export async function restoreBackup(
  argv: readonly string[],
  terminal: Terminal,
  config: Config = loadConfig(),
): Promise<number> {
  const { stdout, stderr, texts } = terminal;
  const [file, ...more] = argv;
  if (file === undefined || more.length > 0 || file.startsWith('-')) {
    writeLine(stderr, texts.say('restore.usage'));
    return EXIT_USAGE;
  }
  if (!existsSync(file)) throw new ExpectedError('restore.no_file', { file });
  const { dataFolder, filesFolder, databaseUrl = null } = config;
  const bring = () => restore(file, { dataFolder, filesFolder, databaseUrl });
  return withDatabaseAfter(config, 'restore', bring, async (url, manifest) => {
    writeLine(stdout, texts.say('restore.unpacked', { madeAt: manifest.madeAt, files: manifest.files }));
    const counts = await withClient(url, countRows);
    const lost = missed(manifest, counts);
    for (const row of lost) writeLine(stdout, texts.say('restore.rows_missing', row));
    if (lost.length === 0) {
      writeLine(stdout, texts.say('restore.rows', { tasks: counts['task'] ?? 0, letters: counts['letter'] ?? 0 }));
    }
    const files = await checkFiles(url, filesFolder);
    writeLine(stdout, texts.say(files.code, files.values));
    const history = await verifyHistory(url, {}, terminal);
    const isWhole = lost.length === 0 && files.state === 'ok' && history === 0;
    writeLine(stdout, texts.say(isWhole ? 'restore.whole' : 'restore.incomplete'));
    return isWhole ? 0 : EXIT_INCOMPLETE;
  });
}
