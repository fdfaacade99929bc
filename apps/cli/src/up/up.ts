import path from 'node:path';
import { ExpectedError } from '@domain/errors';
import { loadConfig, projectFolder } from '@platform/config';
import type { Terminal } from '../command.js';
import { runServices } from './run-services.js';

/** Runs everything until Ctrl-C: database, tables, API, worker. Settings come from the environment alone. */
export async function up(argv: readonly string[], terminal: Terminal): Promise<number> {
  if (argv[0] !== undefined) throw new ExpectedError('up.unknown_argument', { argument: argv[0] });
  const script = (app: string) => path.join(projectFolder(), 'dist', 'apps', app, 'src', 'main.js');
  const config = loadConfig();
  // Readers elsewhere could not open what listens on this machine.
  config.sample = config.servesThisMachineAlone ? 'offers' : undefined;
  return runServices(config, terminal, {
    api: script('api'),
    worker: script('worker'),
    // The verbs take a second to load; the services start meanwhile.
    makeSignInLink: async (_config, databaseUrl) =>
      (await import('../sign-in-link.js')).makeSignInLink(config, databaseUrl),
  });
}
