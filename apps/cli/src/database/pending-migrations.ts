import { createDataSource } from '@storage';

/** True when the application's tables are missing or older than the program. Changes nothing. */
export async function hasPendingMigrations(databaseUrl: string): Promise<boolean> {
  const source = await createDataSource(databaseUrl, { poolSize: 1, applicationName: 'vekha' }).initialize();
  try {
    // Asked first: where the table of migrations is missing, the next question would make it.
    const [known] = await source.query<{ exists: boolean }[]>(`select to_regclass('migration') is not null as exists`);
    return known?.exists !== true || (await source.showMigrations());
  } finally {
    await source.destroy();
  }
}
