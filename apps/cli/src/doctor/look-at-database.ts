import { ExpectedError } from '@domain/errors';
import { SystemClock } from '@platform/clock';
import type { Config } from '@platform/config';
import { FolderLock } from '@platform/data-folder';
import { EMBEDDED_DATABASE, EmbeddedPostgres, reasonOf } from '@platform/database';
import { checkDatabase } from './check-database.js';
import { checkFiles } from './check-files.js';
import { checkLedger } from './check-ledger.js';
import { broken, type Finding, notice, ok } from './finding.js';

/** The database of these settings. An embedded one that stands still is started for the time of the check, never made. */
export async function lookAtDatabase(config: Config, mend: boolean): Promise<Finding[]> {
  const check = async (url: string) => {
    const findings = await checkDatabase(url, config.redisUrl === undefined ? (config.queueDatabaseUrl ?? url) : null);
    const isEmpty = findings.some(({ code }) => code === 'doctor.migrations_pending');
    return findings[0]?.state === 'broken' || isEmpty
      ? findings
      : [...findings, ...(await ledgerOf(config, url, mend, findings)), await checkFiles(url, config.filesFolder)];
  };
  try {
    if (config.databaseUrl !== undefined) return await check(config.databaseUrl);
    return [await checkEmbedded(), ...(await lookAtEmbedded(config.dataFolder, check))];
  } catch (error) {
    if (error instanceof ExpectedError) return [broken(error.code, error.values)];
    throw error;
  }
}

/** Looking must make nothing, so a queue whose tables are not there yet is left alone. */
async function ledgerOf(config: Config, url: string, mend: boolean, before: readonly Finding[]): Promise<Finding[]> {
  if (before.some(({ code }) => code === 'doctor.queue_pending')) return [];
  try {
    return await checkLedger(config, url, mend);
  } catch (error) {
    return [broken('doctor.ledger_unread', { reason: reasonOf(error) })];
  }
}

async function checkEmbedded(): Promise<Finding> {
  await EmbeddedPostgres.checkMachine();
  return ok('doctor.embedded');
}

async function lookAtEmbedded(folder: string, check: (url: string) => Promise<Finding[]>): Promise<Finding[]> {
  if (!EmbeddedPostgres.exists(folder)) return [notice('doctor.database_absent')];
  const running = await EmbeddedPostgres.findRunning(folder);
  if (running) return check(running.url(EMBEDDED_DATABASE));
  const holder = FolderLock.holder(folder);
  if (holder) return [notice('doctor.database_busy', { command: holder.command, pid: holder.pid })];
  const lock = FolderLock.take(folder, 'doctor', new SystemClock().now());
  try {
    const server = await EmbeddedPostgres.start({ folder });
    try {
      return await check(server.url(EMBEDDED_DATABASE));
    } finally {
      await server.stop();
    }
  } finally {
    lock.release();
  }
}
