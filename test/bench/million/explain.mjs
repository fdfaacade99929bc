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

Written by \`npm run docs:queries\` on the million tasks of \`test/bench/million\`: every statement of a screen with
\`explain (analyze, buffers)\`, as it runs a second time. Decision 17 says why the statements look as they do; the times that
are promised are measured by \`npm run bench:million\` (docs/figures.md). Lines are cut at 160 signs.
`;

const LONGEST = 160;
const sections = await withMillion({ quick: process.argv.includes('--quick') }, async ({ source }) => {
  const written = [];
  for (const person of await peopleOf(source)) {
    for (const view of VIEWS.filter(({ isFor = () => true }) => isFor(person))) {
      written.push(`## ${view.name} of ${person.name}\n`);
      for (const { sql, parameters } of await statementsOf(source, view, person)) {
        const rows = await source.query(`explain (analyze, buffers) ${sql}`, parameters);
        const plan = rows.map((row) => row['QUERY PLAN'].slice(0, LONGEST).trimEnd()).join('\n');
        written.push(`\`\`\`\n${plan}\n\`\`\`\n`);
      }
    }
  }
  return written;
});
writeFileSync(path.join(repository, 'docs/queries.md'), `${head}\n${sections.join('\n')}`);
