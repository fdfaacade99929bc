import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { loadConfig } from '@platform/config';
import { runUntilStopped } from '@platform/processes';
import { WorkerModule } from './worker.module.js';

const application = await NestFactory.createApplicationContext(WorkerModule.forRoot(loadConfig()), {
  logger: ['error', 'warn', 'log'],
});
runUntilStopped(() => application.close());
new Logger('Worker').log(`ready, process ${process.pid}`);
