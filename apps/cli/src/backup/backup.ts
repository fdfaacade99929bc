import { existsSync } from 'node:fs';
import path from 'node:path';
import { ExpectedError } from '@domain/errors';
import { backUp } from '@platform/backup';
import { SystemClock } from '@platform/clock';
import { type Config, loadConfig } from '@platform/config';
import { type Terminal, writeLine } from '../command.js';
import { withPreparedDatabase } from '../database/with-database.js';

const EXIT_USAGE = 64;

/** `vekha backup FILE`: the database and the attached files as one archive, while everything runs on. */
export async function backup(
  argv: readonly string[],
  { stdout, stderr, texts }: Terminal,
  config: Config = loadConfig(),
): Promise<number> {
  const [file, ...more] = argv;
  if (file === undefined || more.length > 0 || file.startsWith('-')) {
    writeLine(stderr, texts.say('backup.usage'));
    return EXIT_USAGE;
  }
  const archive = path.resolve(file);
  if (existsSync(archive)) throw new ExpectedError('backup.exists', { file });
  if (!existsSync(path.dirname(archive)))
    throw new ExpectedError('backup.no_folder', { folder: path.dirname(archive) });
  const { databaseUrl, dataFolder, filesFolder } = config;
  const made = await withPreparedDatabase(config, 'backup', (url) =>
    backUp(
      { url, dataFolder: databaseUrl === undefined ? dataFolder : null, filesFolder },
      archive,
      new SystemClock().now(),
    ),
  );
  const [tasks, letters] = [made.rows['task']?.[1] ?? 0, made.rows['letter']?.[1] ?? 0];
  writeLine(stdout, texts.say('backup.done', { file, files: made.files, tasks, letters }));
  return 0;
}
