import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { childEnvironment } from '@platform/config';

const CLI = path.join(import.meta.dirname, '..', '..', 'apps', 'cli');
/** The "build" of the project below: it counts itself, then makes a program that shows its arguments and answers 7. */
const BUILD = `
  import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
  appendFileSync('builds', 'x');
  mkdirSync('dist/apps/cli/src', { recursive: true });
  writeFileSync('dist/package.json', '{"type":"module"}');
  writeFileSync('dist/apps/cli/src/main.js',
    'export async function main(argv, { stdout }) { stdout.write(JSON.stringify(argv)); return 7; }');
`;

let project: string;

// A project as small as can be, in a place such as people really have.
beforeEach(() => {
  project = mkdtempSync(path.join(os.tmpdir(), 'Новая папка '));
  for (const folder of ['apps/cli', 'libs/domain', 'migrations'])
    mkdirSync(path.join(project, folder), { recursive: true });
  for (const file of ['vekha.mjs', 'installed-packages.mjs', 'preparing-texts.mjs'])
    cpSync(path.join(CLI, file), path.join(project, 'apps/cli', file));
  write('package.json', {
    name: 'small',
    type: 'module',
    engines: { node: '>=20.19' },
    scripts: { build: 'node build.mjs' },
  });
  write('package-lock.json', {
    name: 'small',
    lockfileVersion: 3,
    requires: true,
    packages: { '': { name: 'small' } },
  });
  for (const settings of ['nest-cli.json', 'tsconfig.json']) write(settings, {});
  write('build.mjs', BUILD);
  write('libs/domain/rule.ts', 'export const rule = 1;');
});

afterEach(() => {
  rmSync(project, { recursive: true });
});

function write(name: string, content: object | string): void {
  writeFileSync(path.join(project, name), typeof content === 'string' ? content : JSON.stringify(content));
}

function read(name: string): string {
  return readFileSync(path.join(project, name), 'utf8');
}

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const vekha = (...argv: string[]) => vekhaIn('ru', ...argv);

async function vekhaIn(language: string, ...argv: string[]): Promise<Outcome> {
  const env = { ...childEnvironment({ language }), npm_config_fetch_retries: '0', NODE_OPTIONS: '' };
  const child = spawn(process.execPath, [path.join(project, 'apps/cli/vekha.mjs'), ...argv], { env });
  const printed = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    printed.stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    printed.stderr += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, ...printed };
}

it('installs and builds at the first start, then hands over arguments and exit code', async () => {
  const first = await vekha('read-order', 'приказ 1.txt');
  expect(first).toMatchObject({ code: 7, stdout: '["read-order","приказ 1.txt"]' });
  expect(first.stderr).toMatch(
    /^\[1\/4\] Устанавливаю пакеты… готово, \d+ с\n\[2\/4\] Собираю программу… готово, \d+ с\n$/,
  );
});

it('does neither again while nothing has changed, and says nothing', async () => {
  await vekha();
  expect(await vekha()).toEqual({ code: 7, stdout: '[]', stderr: '' });
  expect(read('builds')).toBe('x');
});

it('builds again when a source has changed, and not when only a spec has', async () => {
  await vekha();
  write('libs/domain/rule.spec.ts', 'it("holds", () => {});');
  await vekha();
  expect(read('builds')).toBe('x');
  write('libs/domain/rule.ts', 'export const rule = 2;');
  await vekha();
  expect(read('builds')).toBe('xx');
});

it('tells a failed build in one line with its log, and tries again the next time', async () => {
  write('build.mjs', 'console.log("line 3: a comma is missing"); process.exit(1);');
  const failed = await vekha();
  expect(failed.code).toBe(1);
  const log = /подробности в (.+?)\. Если/.exec(failed.stderr)?.[1] ?? '';
  expect(readFileSync(log, 'utf8')).toContain('a comma is missing');
  write('build.mjs', BUILD);
  expect((await vekha()).code).toBe(7);
});

it('says which registry cannot be reached', async () => {
  write('.npmrc', 'registry=http://127.0.0.1:9/');
  write('package.json', { ...(JSON.parse(read('package.json')) as object), dependencies: { ours: '1.0.0' } });
  const failed = await vekha();
  expect(failed.code).toBe(1);
  expect(failed.stderr).toContain('Не удалось получить пакеты из http://127.0.0.1:9. Проверьте сеть');
});

it('is not held up by a start that was killed while it prepared', async () => {
  mkdirSync(path.join(project, 'node_modules'));
  write('node_modules/.vekha-preparing', String(2 ** 22 + 1));
  expect((await vekha()).code).toBe(7);
  expect(existsSync(path.join(project, 'node_modules/.vekha-preparing'))).toBe(false);
});

it('lets two starts at once install and build one time', async () => {
  const [first, second] = await Promise.all([vekha('1'), vekha('2')]);
  expect([first.code, second.code, read('builds')]).toEqual([7, 7, 'x']);
});

it('names the Node it needs when ours is older', async () => {
  write('package.json', { ...(JSON.parse(read('package.json')) as object), engines: { node: '>=99.1' } });
  const refused = await vekha();
  expect(refused.code).toBe(1);
  expect(refused.stderr).toBe(
    `Нужен Node.js 99.1 или новее, а запущен ${process.versions.node}. Обновите Node.js: https://nodejs.org/ru\n`,
  );
});

describe('in English', () => {
  const ENGLISH_ONLY = /^[^\p{Script=Cyrillic}]*$/u;
  // The folder of the tests has a Russian name.
  const said = ({ stderr }: Outcome) => stderr.replaceAll(project, 'FOLDER');

  it('has every text that Russian has', async () => {
    const { PREPARING_TEXTS } = (await import(path.join(CLI, 'preparing-texts.mjs'))) as {
      PREPARING_TEXTS: Readonly<Record<'ru' | 'en', object>>;
    };
    expect(Object.keys(PREPARING_TEXTS.en)).toEqual(Object.keys(PREPARING_TEXTS.ru));
  });

  it('tells of the first start', async () => {
    expect((await vekhaIn('en')).stderr).toMatch(
      /^\[1\/4\] Installing packages… done, \d+ s\n\[2\/4\] Building the program… done, \d+ s\n$/,
    );
  });

  it('tells of a failed build', async () => {
    write('build.mjs', 'process.exit(1);');
    const words = said(await vekhaIn('en'));
    expect(words).toMatch(/The build failed; details are in FOLDER\/.+\.log\. If the sources/);
    expect(words).toMatch(ENGLISH_ONLY);
  });

  it('names the Node it needs', async () => {
    write('package.json', { ...(JSON.parse(read('package.json')) as object), engines: { node: '>=99.1' } });
    expect(said(await vekhaIn('en'))).toMatch(/^Node\.js 99\.1 or later is needed/);
  });
});

it('refuses a language it does not have in both it has, before it prepares anything', async () => {
  const refused = await vekhaIn('fr');
  expect(refused).toEqual({
    code: 1,
    stdout: '',
    stderr: 'VEKHA_LANGUAGE=«fr»: такого языка нет, задайте ru или en. There is no such language, set ru or en.\n',
  });
  expect(existsSync(path.join(project, 'node_modules'))).toBe(false);
});
