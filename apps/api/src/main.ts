import 'reflect-metadata';
import { ExpectedError } from '@domain/errors';
import { Logger } from '@nestjs/common';
import { loadConfig, terminalTexts } from '@platform/config';
import { sweepReadingFolders } from '@platform/files';
import { runUntilStopped } from '@platform/processes';
import { createApi } from './create-api.js';

const DEFAULT_PORT = 3000;

try {
  const config = loadConfig();
  sweepReadingFolders();
  const app = await createApi(config);
  runUntilStopped(() => app.close());
  await app.listen(config.port ?? DEFAULT_PORT, config.host);
  new Logger('Api').log(`ready, process ${process.pid}`);
} catch (error) {
  console.error(error instanceof ExpectedError ? terminalTexts().say(error.code, error.values) : error);
  process.exit(1);
}
