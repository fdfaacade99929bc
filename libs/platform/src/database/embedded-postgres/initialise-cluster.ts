import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ExpectedError } from '@domain/errors';
import { lastLines } from '../../processes/index.js';
import type { PostgresBinaries } from './binaries.js';
import type { ClusterFolder } from './cluster-folder.js';
import { unprivileged } from './unprivileged-command.js';

export const SUPERUSER = 'vekha';

/** Makes the cluster once. ICU ru-RU: with the plain C locale «Ёж» and «ёж» neither match nor sort as a reader expects. */
export async function initialiseCluster(
  folder: ClusterFolder,
  binaries: PostgresBinaries,
  isDurable: boolean,
): Promise<void> {
  await folder.initialise(async (data, passwordFile) => {
    const { program, args } = await unprivileged({
      program: binaries.initdb,
      args: [
        `--pgdata=${data}`,
        `--username=${SUPERUSER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=icu',
        '--icu-locale=ru-RU',
        ...(isDurable ? [] : ['--no-sync']),
      ],
    });
    try {
      await promisify(execFile)(program, args, { env: postgresEnvironment() });
    } catch (cause) {
      const log = lastLines((cause as { stderr?: string }).stderr ?? String(cause));
      throw new ExpectedError('database.initdb_failed', { folder: data, log }, { cause });
    }
  });
}

/** Nothing of ours leaks into the server; its messages stay in English, so that log lines can be told apart. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  return { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}
