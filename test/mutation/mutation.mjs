import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { seededRandom } from '../chaos/seeded-random.mjs';
import { compileSources, RULES } from './compile-sources.mjs';
import { printReport } from './print-report.mjs';
import { runMutants } from './run-mutants.mjs';

// npm run -s mutation -- [--quick] [calendar | deadlines/resolve | deadlines/resolve/span.ts …]
// Changes one thing of the code at a time and sees whether the specs of its folder notice. Without a place: all of calendar and deadlines.

/** Specs with thousands of made phrases, or of whole orders, would take hours. */
const SLOW_SPECS = /properties|gold/;
/** No logic: lists of names for other folders to import, and the holidays of the production calendar. */
const NOT_MUTATED = /\.spec\.ts$|\/index\.ts$|production-calendar-data\.ts$/;
const SAMPLE = 150;

const { values: flags, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const places = positionals.length > 0 ? positionals : ['calendar', 'deadlines'];
let held = true;
for (const place of places) held = (await mutate(place)) && held;
process.exitCode = held ? 0 : 1;

async function mutate(place) {
  const specs = filesOf(place.split('/')[0]).filter((file) => file.endsWith('.spec.ts') && !SLOW_SPECS.test(file));
  const mutated = filesOf(place).filter((file) => !NOT_MUTATED.test(file));
  const { modules, mutants } = await compileSources(specs, mutated);
  const chosen = flags.quick ? sample(mutants) : mutants;
  const started = Date.now();
  const { count, verdicts } = await runMutants({ modules, specs, chosen, progress });
  const seconds = Math.round((Date.now() - started) / 1000);
  const found = chosen.map((mutant, index) => ({ ...mutant, ...verdicts[index] }));
  return printReport({ place, found, count, seconds, isWhole: !flags.quick && !place.endsWith('.ts') });

  function progress(done) {
    if (done % 500 === 0) console.error(`${place}: ${done} of ${chosen.length}`);
  }
}

function filesOf(place) {
  const whole = path.join(RULES, place);
  if (statSync(whole).isFile()) return [whole];
  const names = readdirSync(whole, { recursive: true }).filter((name) => name.endsWith('.ts'));
  return names.sort().map((name) => path.join(whole, name));
}

/** The same mutants each time, from everywhere. */
function sample(mutants) {
  const random = seededRandom(1);
  const drawn = mutants.map((mutant) => [random(), mutant]).sort(([a], [b]) => a - b);
  return drawn.slice(0, SAMPLE).map(([, mutant]) => mutant);
}
