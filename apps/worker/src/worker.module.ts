import { type DynamicModule, Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import type { Config } from '@platform/config';
import { WorkflowModule } from '@workflow';
import { HealthDoor } from './health-door.js';
import { MailDesk } from './incoming/mail-desk.js';
import { JobWorkers } from './job-workers.js';
import { AddressesSweep } from './sweeps/addresses.sweep.js';
import { BackupSweep } from './sweeps/backup.sweep.js';
import { DaysSweep } from './sweeps/days.sweep.js';
import { FilesSweep } from './sweeps/files.sweep.js';
import { ImapSweep } from './sweeps/imap.sweep.js';
import { IncomingMailSweep } from './sweeps/incoming-mail.sweep.js';
import { IndicatorsSweep } from './sweeps/indicators.sweep.js';
import { LettersSweep } from './sweeps/letters.sweep.js';
import { OrdersSweep } from './sweeps/orders.sweep.js';
import { SampleJourneySweep } from './sweeps/sample-journey.sweep.js';
import { WebhooksSweep } from './sweeps/webhooks.sweep.js';

/** Jobs of the queue at a time, the sweeps' locks and their own transactions. */
const CONNECTIONS = 12;

@Module({})
export class WorkerModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        WorkflowModule.forRoot(config, { applicationName: 'vekha worker', poolSize: CONNECTIONS }),
        ScheduleModule.forRoot(),
      ],
      providers: [
        HealthDoor,
        JobWorkers,
        LettersSweep,
        OrdersSweep,
        IndicatorsSweep,
        DaysSweep,
        WebhooksSweep,
        AddressesSweep,
        FilesSweep,
        IncomingMailSweep,
        MailDesk,
        ...(config.backupFolder === undefined ? [] : [BackupSweep]),
        ...(config.imapUrl === undefined ? [] : [ImapSweep]),
        ...(config.instance === 'sample' ? [SampleJourneySweep] : []),
      ],
    };
  }
}
