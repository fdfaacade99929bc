import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Logger } from '@nestjs/common';
import { buildServers, repository } from '../../support/packages.mjs';

// `npm run docs:queries`: what PostgreSQL does for each screen on a million tasks, written to docs/queries.md.
Logger.overrideLogger(false);
buildServers();

const { withMillion } = await import('./million.mjs');
const { peopleOf, statementsOf, VIEWS } = await import('./screens.mjs');

const head = `# What the database does for each screen

Written by \`npm run docs:queries\` on the million tasks of \`test/bench/million\`: the longest statement of each screen
with \`explain (analyze, buffers)\`, for the region’s coordinator, who sees most. Decision 17 says why the statements look as they do; the times that
are promised are measured by \`npm run bench:million\` (docs/figures.md). Lines are cut at 160 signs.
`;

const LONGEST = 160;
/** What was planned and not needed, and what says no more than the line above it. */
const NOISE = /never executed|Index Searches|Sort Method|Storage: |Heap Blocks|Cache (Key|Mode)/u;
const millisecondsOf = (plan) => Number(/Execution Time: ([\d.]+)/u.exec(plan.join('\n'))?.[1]);
const sections = await withMillion({ quick: process.argv.includes('--quick') }, async ({ source }) => {
  const written = [];
  const person = (await peopleOf(source)).at(-1);
  for (const view of VIEWS) {
    written.push(`## ${view.name}\n`);
    const plans = [];
    for (const { sql, parameters } of await statementsOf(source, view, person)) {
      const rows = await source.query(`explain (analyze, buffers) ${sql}`, parameters);
      plans.push(rows.map((row) => row['QUERY PLAN']));
    }
    const longest = plans.reduce((one, other) => (millisecondsOf(other) > millisecondsOf(one) ? other : one));
    const lines = longest.filter((line) => !NOISE.test(line)).map((line) => line.slice(0, LONGEST).trimEnd());
    written.push(`${plans.length} statements; the longest:\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n`);
  }
  return written;
});
writeFileSync(path.join(repository, 'docs/queries.md'), `${head}\n${sections.join('\n')}`);
