import { createRequire } from 'node:module';
import path from 'node:path';
import { type Violation, violationsOfTree } from './planted-tree.js';

const CRUISE_TIMEOUT_MS = 60_000;

const { forbidden } = createRequire(import.meta.url)(
  path.resolve(import.meta.dirname, '../../.dependency-cruiser.cjs'),
) as { forbidden: { name: string }[] };

/** What the planted files lean on: every alias leads somewhere, and nothing here breaks a rule. */
const GROUND: Record<string, string> = {
  'apps/api/src/main.ts': `import '@workflow'; import '@storage'; import '@platform/clock'; import '@nestjs/common';`,
  'apps/worker/src/main.ts': `import '@workflow';`,
  'apps/web/src/main.tsx': `import '@contract'; import '@domain/calendar'; import '@indicators/scales'; import 'react';`,
  'libs/contract/src/index.ts': `import type { Day } from '@domain/calendar'; export type { Day };`,
  'libs/domain/src/calendar/index.ts': `export * from './day.js';`,
  'libs/domain/src/calendar/day.ts': `import 'temporal-polyfill'; export type Day = string;`,
  'libs/domain/src/tasks/index.ts': `import '../calendar/index.js'; export const flow = 1;`,
  'libs/domain/src/tasks/flow.spec.ts': `import 'node:fs'; import './index.js';`,
  'libs/domain/src/errors/index.ts': `export const fault = 1;`,
  'libs/indicators/src/formulas/index.ts': `import '@domain/errors'; import 'lezer-feel'; export const formula = 1;`,
  'libs/indicators/src/scales/index.ts': `import '../formulas/index.js'; export const scale = 1;`,
  'libs/platform/src/clock/index.ts': `export * from './clock.js';`,
  'libs/platform/src/clock/clock.ts': `import '@domain/calendar'; export const clock = 1;`,
  'libs/storage/src/index.ts': `export * from './data-source.js'; export * from './tasks/task.entity.js';`,
  'libs/storage/src/data-source.ts': `import '@migrations'; import './tasks/task.entity.js'; export const source = 1;`,
  'libs/storage/src/tasks/task.entity.ts': `import '@domain/tasks'; import '@indicators/scales'; import 'typeorm'; export const entity = 1;`,
  'libs/workflow/src/index.ts': `export * from './close-task.js'; export * from './accept-report.js';`,
  'libs/workflow/src/accept-report.ts': `import './tasks/change-task.js'; export const accept = 1;`,
  'libs/workflow/src/close-task.ts': `import './tasks/change-task.js'; export const close = 1;`,
  'libs/workflow/src/tasks/change-task.ts': `import '@storage'; import '@platform/clock'; import '@domain/tasks';`,
  // Half of the circle that the last row of PLANTED closes.
  'apps/worker/src/right.ts': `import './planted-left.js';`,
  'migrations/index.ts': `export * from './1-first.js';`,
  'migrations/1-first.ts': `import 'typeorm'; export const first = 1;`,
  'test/support/database.ts': `import '@storage'; import '@workflow';`,
};

const PACKAGES = ['temporal-polyfill', 'lezer-feel', 'typeorm', 'react', 'vite', '@nestjs/common'];

/** One row a violation: the rule, the file it is planted in, what that file imports, and where the import leads. */
const PLANTED: [rule: string, from: string, imports: string, to: string][] = [
  ['domain-is-pure', 'libs/domain/src/tasks/planted-orm.ts', 'typeorm', 'node_modules/typeorm/index.js'],
  ['domain-is-pure', 'libs/domain/src/tasks/planted-files.ts', 'node:fs', 'fs'],
  ['domain-is-pure', 'libs/domain/src/tasks/planted-clock.ts', '@platform/clock', 'libs/platform/src/clock/index.ts'],
  [
    'indicators-are-pure',
    'libs/indicators/src/scales/planted.ts',
    '@domain/calendar',
    'libs/domain/src/calendar/index.ts',
  ],
  ['contract-is-types-only', 'libs/contract/src/planted-code.ts', '@domain/tasks', 'libs/domain/src/tasks/index.ts'],
  ['contract-sees-only-domain', 'libs/contract/src/planted-storage.ts', '@storage', 'libs/storage/src/index.ts'],
  ['platform-knows-nothing-of-ours', 'libs/platform/src/clock/planted.ts', '@storage', 'libs/storage/src/index.ts'],
  [
    'storage-sees-only-rules',
    'libs/storage/src/tasks/planted.ts',
    '@platform/clock',
    'libs/platform/src/clock/index.ts',
  ],
  [
    'only-the-data-source-lists-migrations',
    'libs/storage/src/tasks/planted-old.ts',
    '@migrations',
    'migrations/index.ts',
  ],
  [
    'workflow-sees-storage-platform-domain',
    'libs/workflow/src/tasks/planted.ts',
    '@contract',
    'libs/contract/src/index.ts',
  ],
  [
    'verbs-do-not-call-verbs',
    'libs/workflow/src/planted-verb.ts',
    './close-task.js',
    'libs/workflow/src/close-task.ts',
  ],
  [
    'what-verbs-share-calls-no-verb',
    'libs/workflow/src/tasks/planted-detour.ts',
    '../close-task.js',
    'libs/workflow/src/close-task.ts',
  ],
  [
    'libs-never-import-apps',
    'libs/workflow/src/tasks/planted-door.ts',
    '../../../../apps/api/src/main.js',
    'apps/api/src/main.ts',
  ],
  ['apps-do-not-import-each-other', 'apps/worker/src/planted.ts', '../../api/src/main.js', 'apps/api/src/main.ts'],
  ['web-sees-only-contract-and-rules', 'apps/web/src/planted.tsx', '@storage', 'libs/storage/src/index.ts'],
  [
    'migrations-import-nothing-of-ours',
    'migrations/2-planted.ts',
    '@domain/calendar',
    'libs/domain/src/calendar/index.ts',
  ],
  [
    'shipped-code-does-not-import-tests',
    'apps/api/src/planted.ts',
    '../../../test/support/database.js',
    'test/support/database.ts',
  ],
  [
    'other-libs-through-their-alias',
    'libs/workflow/src/tasks/planted-path.ts',
    '../../../domain/src/tasks/index.js',
    'libs/domain/src/tasks/index.ts',
  ],
  [
    'folders-open-by-their-index',
    'libs/domain/src/tasks/planted-inner.ts',
    '../calendar/day.js',
    'libs/domain/src/calendar/day.ts',
  ],
  ['servers-run-on-dependencies', 'apps/worker/src/planted-tool.ts', 'vite', 'node_modules/vite/index.js'],
  ['everything-resolves', 'apps/worker/src/planted-nowhere.ts', './nowhere.js', './nowhere.js'],
  ['no-cycles', 'apps/worker/src/planted-left.ts', './right.js', 'apps/worker/src/right.ts'],
];

/** That they hold in the repository itself is what `npm run check:layout` says. */
describe('the import rules', () => {
  let found: Violation[];

  beforeAll(async () => {
    const planted = PLANTED.map(([, from, imports]): [string, string] => [from, `import '${imports}';`]);
    found = await violationsOfTree(new Map([...Object.entries(GROUND), ...planted]), PACKAGES);
  }, CRUISE_TIMEOUT_MS);

  it.each(PLANTED)('%s: catches it in %s', (rule, from, _imports, to) => {
    expect(found).toContainEqual({ rule, from, to });
  });

  it('let pass what the layout allows', () => {
    const groundFiles = new Set(Object.keys(GROUND));
    expect(found.filter(({ from }) => groundFiles.has(from))).toEqual([]);
  });

  it('have a violation planted for each of them', () => {
    expect(new Set(PLANTED.map(([rule]) => rule))).toEqual(new Set(forbidden.map(({ name }) => name)));
  });
});
