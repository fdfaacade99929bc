import 'reflect-metadata';
import { ExpectedError } from '@domain/errors';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { inspectConfig, terminalTexts } from '@platform/config';
import { sweepReadingFolders } from '@platform/files';
import { LineLogger } from '@platform/logging';
import { runUntilStopped } from '@platform/processes';
import { WorkerModule } from './worker.module.js';

try {
  // It signs nothing, so it needs neither the key nor a data folder to keep one in.
  const config = inspectConfig();
  sweepReadingFolders();
  const application = await NestFactory.createApplicationContext(WorkerModule.forRoot(config), {
    logger: new LineLogger(config.logLevel),
    abortOnError: false,
  });
  runUntilStopped(() => application.close());
  new Logger('Worker').log(`ready, process ${process.pid}`);
} catch (error) {
  console.error(error instanceof ExpectedError ? terminalTexts().say(error.code, error.values) : error);
  process.exit(1);
}
