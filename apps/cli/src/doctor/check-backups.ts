import { addDays, dateInZone } from '@domain/calendar';
import { NightlyBackups } from '@platform/backup';
import { SystemClock } from '@platform/clock';
import type { Config } from '@platform/config';
import { broken, type Finding, ok } from './finding.js';

/** Whether nights leave their backups, where the settings name a folder: the latest is of today or of yesterday. */
export async function checkBackups({ backupFolder: folder }: Config): Promise<Finding[]> {
  if (folder === undefined) return [];
  const [latest] = await new NightlyBackups(folder).days();
  if (latest === undefined) return [broken('doctor.backup_none', { folder })];
  const today = dateInZone(new SystemClock().now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  return [
    latest >= addDays(today, -1)
      ? ok('doctor.backup', { day: latest })
      : broken('doctor.backup_old', { day: latest, folder }),
  ];
}
