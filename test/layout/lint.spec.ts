import { spawn } from 'node:child_process';
import path from 'node:path';
import { json } from 'node:stream/consumers';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');
const LINT_TIMEOUT_MS = 180_000;

const DOMAIN = 'libs/domain/src/calendar/local-date.ts';
const CLOCK = 'libs/platform/src/clock/clock.ts';
const CONFIG = 'libs/platform/src/config/read-config.ts';
const WORKER = 'apps/worker/src/main.ts';
const WEB = 'apps/web/src/main.tsx';
const SPEC = 'libs/domain/src/tasks/task-flow.spec.ts';
const SUPPORT = 'test/support/database.ts';

const OF_PLACE = 'no-restricted-syntax';
const OF_IMPORT = 'no-restricted-imports';

/** What is wrong, where it stands, the text, and the one rule that must say so. */
const REFUSED: [what: string, file: string, text: string, rule: string][] = [
  [
    'a promise nobody waits for',
    WORKER,
    'export async function work(): Promise<void> {}\nwork();',
    '@typescript-eslint/no-floating-promises',
  ],
  [
    'a promise where a yes or no is asked',
    WORKER,
    'export async function work(): Promise<boolean> { return true; }\nif (work()) void work();',
    '@typescript-eslint/no-misused-promises',
  ],
  ['any', DOMAIN, 'export const value: any = 1;', '@typescript-eslint/no-explicit-any'],
  [
    'a switch that forgets a case',
    DOMAIN,
    "export function f(state: 'open' | 'closed') { switch (state) { case 'open': return 1; } return 2; }",
    '@typescript-eslint/switch-exhaustiveness-check',
  ],
  ['a silenced compiler', DOMAIN, '// @ts-ignore\nexport const one = 1;', '@typescript-eslint/ban-ts-comment'],
  ['a comment that would switch a rule off', DOMAIN, '/* eslint-disable */ export const now = Date.now();', OF_PLACE],
  ['new Date() in a rule', DOMAIN, 'export const today = new Date();', OF_PLACE],
  ['Date.now() in an app', WORKER, 'export const now = Date.now();', OF_PLACE],
  ['performance.now() in an app', WORKER, 'export const now = performance.now();', OF_PLACE],
  ['new Date() on a page', WEB, 'export const today = new Date();', OF_PLACE],
  ['new Date() in a spec', SPEC, 'export const today = new Date();', OF_PLACE],
  ['process.env in an app', WORKER, "export const port = process.env['PORT'];", OF_PLACE],
  ['process.env taken apart', WORKER, 'export const { env } = process;', OF_PLACE],
  ['the environment by import', WORKER, "export { env } from 'node:process';", OF_IMPORT],
  ['a Russian sentence in an app', WORKER, "export const text = 'Срок прошёл';", OF_PLACE],
  ['Russian words on a page', WEB, 'export const page = <b>Срок прошёл</b>;', OF_PLACE],
  ['a banned package', DOMAIN, "import moment from 'moment';\nexport const m: unknown = moment;", OF_IMPORT],
  ['a file of a banned package', DOMAIN, "import x from 'exceljs/dist/x.js';\nexport const m: unknown = x;", OF_IMPORT],
  ['a focused test', SPEC, "it.only('closes', () => expect(1).toBe(1));", OF_PLACE],
  ['a skipped test', SPEC, "describe.skip('tasks', () => undefined);", OF_PLACE],
  ['an assertion that hardly asserts', SPEC, "it('closes', () => expect(1).toBeDefined());", OF_PLACE],
  ['a test that waits by the clock', SPEC, "it('closes', (done) => void setTimeout(done, 100));", OF_PLACE],
];

const ALLOWED: [what: string, file: string, text: string][] = [
  ['the clock to read the clock', CLOCK, 'export const now = new Date(Date.now());'],
  ['the settings to read the environment', CONFIG, "export const port = process.env['PORT'];"],
  ['what drives processes in tests to pass their environment on', SUPPORT, 'export const passed = { ...process.env };'],
  ['a date made of something', DOMAIN, "export const day = new Date('2023-03-07T00:00:00Z');"],
  ['a letter by itself in an app', WORKER, "export const plain = (text: string) => text.replaceAll('ё', 'е');"],
  ['the words a parser knows', DOMAIN, "export const words = ['до', 'не позднее'];"],
];

describe('the lint rules', () => {
  const broken = new Map<string, string[]>();

  beforeAll(async () => {
    const planted = [...REFUSED, ...ALLOWED].map(([what, file, text]) => ({ what, file, text: `${text}\n` }));
    const rules = await rulesBrokenBy(planted);
    for (const [index, { what }] of planted.entries()) broken.set(what, rules[index] ?? ['nothing was answered']);
  }, LINT_TIMEOUT_MS);

  it.each(REFUSED)('refuse %s', (what, _file, _text, rule) => {
    expect(broken.get(what)).toEqual([rule]);
  });

  it.each(ALLOWED)('allow %s', (what) => {
    expect(broken.get(what)).toEqual([]);
  });
});

// In a process of its own: ESLint loads its configuration in ways that Jest's module registry does not know.
async function rulesBrokenBy(texts: readonly { file: string; text: string }[]): Promise<string[][]> {
  const linter = spawn(process.execPath, [path.join(import.meta.dirname, 'lint-texts.mjs')], {
    cwd: REPOSITORY,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  linter.stdin.end(JSON.stringify(texts));
  return (await json(linter.stdout)) as string[][];
}
