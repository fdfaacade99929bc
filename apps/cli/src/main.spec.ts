import { PassThrough } from 'node:stream';
import { russian, type Texts, textsIn } from '@domain/texts';
import { main } from './main.js';

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const vekha = (...argv: string[]) => vekhaIn(russian, ...argv);

async function vekhaIn(texts: Texts, ...argv: string[]): Promise<Outcome> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const code = await main(argv, { stdin: new PassThrough(), stdout, stderr }, texts);
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

it('says what a command does and takes when asked with the command', async () => {
  const { code, stdout, stderr } = await vekha('read-order', '--help');
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toBe('vekha read-order: прочитать приказ из файла, ничего не сохраняя: ФАЙЛ [--json]\n');
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
    stderr: 'Команда doctor не знает аргумента «--yaml»; есть --json и --mend.\n',
  });
});

describe('in English', () => {
  const english = textsIn('en');

  it('shows the commands, each with what it does', async () => {
    const { stdout } = await vekhaIn(english, 'help');
    expect(stdout).toMatch(/\n {2}vekha up +start everything/);
    expect(stdout).not.toMatch(/\p{Script=Cyrillic}|cli\./u);
  });

  it('tells a foreseen failure', async () => {
    const { stderr } = await vekhaIn(english, 'doctor', '--yaml');
    expect(stderr).toBe('The command doctor does not know the argument “--yaml”; it takes --json and --mend.\n');
  });

  it('does not know a command that is none', async () => {
    expect((await vekhaIn(english, 'start')).stderr).toMatch(/^There is no command “start”\./);
  });
});
