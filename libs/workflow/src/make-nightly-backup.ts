import { dateInZone, type LocalDate } from '@domain/calendar';
import { Injectable, Logger } from '@nestjs/common';
import { backUp, backupSourceOf, NightlyBackups } from '@platform/backup';
import { Clock } from '@platform/clock';
import { Config } from '@platform/config';
import { type LetterKey, openLetters, underSweepLock } from '@storage';
import { DataSource } from 'typeorm';

/**
 * Once a day, from the hour of the settings on, makes a backup in their folder and removes those beyond the number that is
 * kept. Where it fails the administrators are written to, once a day, and the next beat tries again.
 */
@Injectable()
export class MakeNightlyBackup {
  private readonly logger = new Logger(MakeNightlyBackup.name);
  /** Of the machine, whose night it is. */
  private readonly timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Does nothing where the settings name no folder. */
  async run(): Promise<void> {
    const { backupFolder, backupHour } = this.config;
    const now = this.clock.now();
    if (backupFolder === undefined || now.getHours() < backupHour) return;
    const nights = new NightlyBackups(backupFolder);
    const today = dateInZone(now, this.timeZone);
    if (nights.has(today)) return;
    await underSweepLock(this.dataSource, 'backup', () => this.make(nights, today, now));
  }

  private async make(nights: NightlyBackups, today: LocalDate, now: Date): Promise<void> {
    const { databaseUrl, dataFolder, filesFolder, backupKeep } = this.config;
    if (databaseUrl === undefined) throw new Error('DATABASE_URL is not set for this process');
    try {
      await nights.makeFolder();
      const source = await backupSourceOf({ databaseUrl, dataFolder, filesFolder });
      const { files } = await backUp(source, nights.fileOf(today), now);
      await nights.keepLatest(backupKeep);
      this.logger.log(`backup of ${today}: ${files} files`);
    } catch (error) {
      await this.tellAdministrators(now);
      throw error;
    }
  }

  private async tellAdministrators(now: Date): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const people = await manager.query<{ id: string; timeZone: string }[]>(
        `select person.id, body.time_zone as "timeZone"
         from person join organisation body on body.id = person.organisation_id
         where person.role = 'administrator' and person.state <> 'left' and person.email is not null`,
      );
      const keys = people.map(({ id, timeZone }): LetterKey => {
        return { recipientId: id, localDay: dateInZone(now, timeZone), class: 'trouble' };
      });
      const told = await manager.query<{ recipientId: string }[]>(
        `select letter.recipient_id as "recipientId" from unnest($1::uuid[], $2::date[]) as wanted (recipient_id, local_day)
         join letter using (recipient_id, local_day) where letter.class = 'trouble'`,
        [keys.map(({ recipientId }) => recipientId), keys.map(({ localDay }) => localDay)],
      );
      const knowing = new Set(told.map(({ recipientId }) => recipientId));
      await openLetters(
        manager,
        keys.filter(({ recipientId }) => !knowing.has(recipientId)),
        now,
      );
    });
  }
}
