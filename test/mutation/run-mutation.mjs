import { spawn } from 'node:child_process';

// npm run -s mutation -- calendar | deadlines/resolve | deadlines/resolve/span.ts: changes one thing at a time in the folder or file
// and sees whether its specs notice. One mutant after another, at the lowest priority: hours for the whole of deadlines.

const place = process.argv[2] ?? 'calendar';
const [folder] = place.split('/');
const files = place.endsWith('.ts') ? `libs/domain/src/${place}` : `libs/domain/src/${place}/**/*.ts`;
const leftOut = ['*.spec.ts', 'index.ts', 'production-calendar-data.ts'].map((name) => `!libs/domain/src/**/${name}`);
const child = spawn('nice', ['-n', '15', 'npx', 'stryker', 'run', '--mutate', [files, ...leftOut].join(',')], {
  stdio: 'inherit',
  env: { ...process.env, MUTATION_OF: folder },
});
child.on('exit', (code) => process.exit(code ?? 1));
