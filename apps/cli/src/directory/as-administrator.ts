import { Logger } from '@nestjs/common';
import type { Config } from '@platform/config';
import { createDataSource, PersonEntity } from '@storage';
import { type ActingPerson, EnsureAdministrator } from '@workflow';
import type { DataSource } from 'typeorm';
import { withDatabase } from '../database/with-database.js';

/** Runs work on the database as the administrator the terminal stands for. */
export function asAdministrator<T>(
  config: Config,
  command: string,
  work: (source: DataSource, actor: ActingPerson, databaseUrl: string) => Promise<T>,
): Promise<T> {
  // The command speaks for itself; a line of the log among its words would only puzzle.
  Logger.overrideLogger(['fatal', 'error', 'warn']);
  return withDatabase(config, command, async (databaseUrl) => {
    const applicationName = `vekha ${command}`;
    const source = await createDataSource(databaseUrl, { poolSize: 3, applicationName }).initialize();
    try {
      const { personId } = await new EnsureAdministrator(source).run(config.language);
      const { organisationId } = await source.manager.findOneByOrFail(PersonEntity, { id: personId });
      return await work(source, { personId, organisationId, role: 'administrator', via: 'cli' }, databaseUrl);
    } finally {
      await source.destroy();
    }
  });
}
