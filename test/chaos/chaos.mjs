import { randomInt } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { Logger } from '@nestjs/common';
import { buildServers } from '../support/packages.mjs';
import { readFlags, reportFigure } from '../support/report-figures.mjs';
import { seededRandom } from './seeded-random.mjs';
import { killAllVictims } from './victim.mjs';

/**
 * `npm run -s chaos -- [--quick] [--json] [--seed N]`: runs every `*.scenario.mjs` of this folder.
 *
 * A scenario exports `run({ quick, random })` and answers figures with the counts `kills`, `lost`, `doubled` and
 * `repeated` (the same bytes under the same Message-ID once more, which is allowed); `ok` needs lost and doubled to be 0.
 */
const { seed = String(randomInt(2 ** 31)), ...flags } = readFlags({ seed: { type: 'string' } });
const scenarios = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.scenario.mjs'));
if (scenarios.length === 0) throw new Error(`No *.scenario.mjs in ${import.meta.dirname}: nothing was killed`);
// The figures alone are printed: one JSON object a line is a promise.
Logger.overrideLogger(false);
buildServers();
console.error(`seed ${seed}`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => killAllVictims().finally(() => process.exit(130)));
}
try {
  for (const scenario of scenarios) {
    const { run } = await import(`./${scenario}`);
    for (const figure of await run({ ...flags, random: seededRandom(Number(seed)) })) reportFigure(figure, flags);
  }
} finally {
  await killAllVictims();
}
