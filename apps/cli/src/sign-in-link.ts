import { type Config, clockFrom, loadConfig } from '@platform/config';
import { createDataSource } from '@storage';
import { EnsureAdministrator, IssueSignInLink } from '@workflow';
import { addressOf } from './address.js';
import { type Terminal, writeLine } from './command.js';
import { withPreparedDatabase } from './database/with-database.js';

/** `vekha sign-in-link`: prints a new link that signs the administrator in, once. */
export async function signInLink(_argv: readonly string[], { stdout }: Terminal): Promise<number> {
  const config = loadConfig();
  writeLine(
    stdout,
    await withPreparedDatabase(config, 'sign-in-link', (databaseUrl) => makeSignInLink(config, databaseUrl)),
  );
  return 0;
}

/** For the first administrator, who is made when there is none yet. */
export async function makeSignInLink(config: Config, databaseUrl: string): Promise<string> {
  const source = await createDataSource(databaseUrl, {
    poolSize: 1,
    applicationName: 'vekha sign-in-link',
  }).initialize();
  try {
    const { personId } = await new EnsureAdministrator(source).run(config.language);
    const { path } = await new IssueSignInLink(source, clockFrom(config)).run(personId);
    return `${addressOf(config)}${path}`;
  } finally {
    await source.destroy();
  }
}
