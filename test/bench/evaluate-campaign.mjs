import { Logger } from '@nestjs/common';
import { SystemClock } from '../../dist/libs/platform/src/clock/index.js';
import { createDataSource } from '../../dist/libs/storage/src/index.js';
import { EvaluateIndicators } from '../../dist/libs/workflow/src/index.js';

// A process that does nothing but evaluate, so that its memory is that of the evaluation: `evaluate-campaign.mjs DATABASE_URL`.
Logger.overrideLogger(false);
const KIBIBYTES_A_MEGABYTE = 1024;
const source = await createDataSource(process.argv[2], { poolSize: 4 }).initialize();
try {
  const before = process.resourceUsage().maxRSS;
  const startedAt = performance.now();
  await new EvaluateIndicators(source, new SystemClock()).run();
  const seconds = (performance.now() - startedAt) / 1000;
  const megabytes = (process.resourceUsage().maxRSS - before) / KIBIBYTES_A_MEGABYTE;
  console.log(JSON.stringify({ seconds, megabytes, cpuSeconds: process.cpuUsage().user / 1e6 }));
} finally {
  await source.destroy();
}
