import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ExpectedError } from '@domain/errors';
import { type Config, inspectConfig, projectFolder } from '@platform/config';
import { checkServer } from '@platform/database';
import type { Command, Terminal } from '../command.js';
import { prepareDatabase } from '../database/prepare-schema.js';
import { refuseAbsentRedis } from '../up/start-database.js';

/** `vekha api`: answers people, in this process; as many of them as one likes work on one database. */
export const api = role('api', (config) => {
  // Each making a key of its own would throw out whoever another one let in.
  if (config.secret === '') throw new ExpectedError('role.secret_missing');
});

/** `vekha worker`: reads orders and sends letters, in this process; as many of them as one likes. */
export const worker = role('worker', () => {});

/**
 * One part of Vekha on services that others run: nothing is installed or built, and the data folder is not needed.
 * Answers once the part runs; it then lives until it is told to stop.
 * @throws ExpectedError role.database_missing, role.public_url_missing, role.secret_missing
 */
function role(name: 'api' | 'worker', refuseUnfit: (config: Config) => void): Command {
  return async (argv, terminal) => {
    if (argv[0] !== undefined) throw new ExpectedError('role.unknown_argument', { role: name, argument: argv[0] });
    const config = inspectConfig();
    const { databaseUrl } = config;
    if (databaseUrl === undefined) throw new ExpectedError('role.database_missing', { role: name });
    if (config.publicUrl === undefined) throw new ExpectedError('role.public_url_missing', { role: name });
    refuseUnfit(config);
    await refuseAbsentRedis(config);
    await checkServer(databaseUrl);
    sayApplied(await prepareDatabase(config, databaseUrl), terminal);
    const script = path.join(projectFolder(), 'dist', 'apps', name, 'src', 'main.js');
    await import(pathToFileURL(script).href);
    return 0;
  };
}

/** Of several parts that start at once the first updates the tables, and the others find them so. */
function sayApplied(applied: readonly string[], { stderr, texts }: Terminal): void {
  if (applied.length > 0) stderr.write(`${texts.say('up.migrations_applied', { names: applied.join(', ') })}\n`);
}
