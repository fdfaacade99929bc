import { Logger } from '@nestjs/common';
import { type Config, sampleClock } from '@platform/config';
import { Queues } from '@platform/queues';
import type { SampleFolder } from '@platform/sample';
import { createDataSource } from '@storage';
import { EnterSample } from '@workflow';
import { prepareSample } from './prepare-sample.js';

/** Prepares what the visitor finds, unless an earlier start did, and makes the link that lets him in. */
export async function openSample(config: Config, databaseUrl: string, folder: SampleFolder): Promise<string> {
  // The step speaks for itself; lines of the log among its words would only puzzle.
  Logger.overrideLogger(['fatal', 'error', 'warn']);
  const source = await createDataSource(databaseUrl, { poolSize: 2, applicationName: 'vekha demo' }).initialize();
  try {
    const clock = sampleClock(config);
    if (!folder.isPrepared()) {
      const queues = await Queues.connect(Object.assign(config, { databaseUrl }));
      await prepareSample({ source, clock, queues, language: config.language }).finally(() => queues.close());
      folder.markPrepared();
    }
    const { path } = await new EnterSample(source, clock).run();
    return `${config.publicAddress}${path}`;
  } finally {
    await source.destroy();
  }
}
