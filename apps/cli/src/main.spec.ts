import { PassThrough } from 'node:stream';
import { main } from './main.js';

async function vekha(...argv: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const code = await main(argv, { stdin: new PassThrough(), stdout, stderr });
  return { code, stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') };
}

it.each(['help', '--help', '-h'])('shows the commands when asked by %s', async (word) => {
  const { code, stdout, stderr } = await vekha(word);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/\n {2}vekha up +запустить всё/);
});

it('shows the commands when called without one, as a wrong call', async () => {
  expect((await vekha()).code).toBe(64);
});

it.each(['start', 'toString', '__proto__'])('does not know «%s», and says so on stderr', async (word) => {
  const { code, stdout, stderr } = await vekha(word);
  expect([code, stdout]).toEqual([64, '']);
  expect(stderr.split('\n')[0]).toBe(`Команды «${word}» нет.`);
});

it('tells a foreseen failure in one line, without a stack', async () => {
  expect(await vekha('doctor', '--yaml')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'Команда doctor не знает аргумента «--yaml»; есть только --json.\n',
  });
});
