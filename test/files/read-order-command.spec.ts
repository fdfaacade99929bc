import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { russian, type Texts, textsIn } from '@domain/texts';
import { readOrderCommand } from '../../apps/cli/src/read-order.js';

const ORDER = fileURLToPath(new URL('../fixtures/orders/001_e92bb9a49a23248f.txt', import.meta.url));

interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

const run = (...argv: string[]) => runIn(russian, ...argv);

async function runIn(texts: Texts, ...argv: string[]): Promise<Outcome> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const outputs = Promise.all([text(stdout), text(stderr)]);
  const exitCode = await readOrderCommand(argv, { stdin, stdout, stderr, texts });
  stdout.end();
  stderr.end();
  const [out, err] = await outputs;
  return { exitCode, stdout: out, stderr: err };
}

describe('vekha read-order', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vekha-read-order-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const file = async (name: string, content: string): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };

  it('prints a reading as JSON with the name of the file', async () => {
    const { exitCode, stdout, stderr } = await run(ORDER, '--json');
    const reading = JSON.parse(stdout);
    expect([exitCode, stderr, reading.source]).toEqual([0, '', '001_e92bb9a49a23248f.txt']);
    // Five sections: 4 + 6 + 6 + 3 + 4 rows.
    expect(reading.items).toHaveLength(23);
  });

  it('prints a reading for people: warnings on top, then the order, then each row with its term', async () => {
    const { exitCode, stdout } = await run(ORDER);
    const lines = stdout.split('\n');
    expect(exitCode).toBe(0);
    expect(lines[0]).toMatch(/^Обратите внимание \(\d+\):$/);
    expect(stdout).toContain('Номер: 01/545');
    expect(stdout.replaceAll('\u2060', '')).toMatch(
      /3\.3 \| .* \| «Апрель, ноябрь 2023 года» → повторяется: 1–30.апреля.2023.г\.; 1–30.ноября/,
    );
    expect(stdout).not.toMatch(/\{\{|warnings\.|place\.|undefined|null/);
  });

  it('a table without a column of terms is read, and the missing column is said', async () => {
    const path = await file('no-terms.txt', 'План на 2023 год\n\n№\tМероприятие\tОтветственный\n1\tКурсы\tМОУО');
    const { exitCode, stdout } = await run(path);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('! Таблица (строка файла 3): В таблице нет столбца со сроками');
    expect(stdout).toContain('1 | Курсы | срока нет | МОУО');
  });

  it('a file cut off in the middle of a row keeps the row and says its line', async () => {
    const whole = await readFile(ORDER, 'utf8');
    const path = await file('cut.txt', whole.slice(0, whole.indexOf('Мониторинг реализации дорожных карт')));
    const { exitCode, stdout } = await run(path);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/! Мероприятие 5\.3 \(строка файла 81\): Строка оборвана/);
  });

  it.each([
    ['an empty file', 'empty.txt', '', 'Файл «empty.txt» пуст'],
    ['a picture renamed .txt', 'picture.txt', '\u0089PNG', 'Файл «picture.txt»'],
  ])('%s gets one line on stderr and exit code 1', async (_what, name, content, words) => {
    const path = join(folder, name);
    await writeFile(path, content, 'latin1');
    const { exitCode, stdout, stderr } = await run(path, '--json');
    expect([exitCode, stdout, stderr.trim().split('\n').length]).toEqual([1, '', 1]);
    expect(stderr).toContain(words);
  });

  it('without a file it says how it is called', async () => {
    const { exitCode, stderr } = await run('--json');
    expect([exitCode, stderr]).toEqual([
      64,
      'Вызов: vekha read-order ФАЙЛ [--json]. Файл — приказ или протокол: Word, PDF, скан или снимок, Excel, OpenDocument, RTF, веб-страница, CSV или текст.\n',
    ]);
  });

  it('speaks English around the words of the order', async () => {
    const { exitCode, stdout } = await runIn(textsIn('en'), ORDER);
    const lines = stdout.replaceAll('\u00a0', ' ').split('\n');
    expect([exitCode, lines[0]]).toEqual([0, expect.stringMatching(/^Please note \(\d+\):$/)]);
    expect(lines).toContain('Number: 01/545');
    expect(lines).toContain('Period: 1 January – 31 December 2023');
    expect(stdout).toContain('is earlier than the date of the order');
    // What stands at the beginning of a line is ours; the order's own words come after it.
    expect(lines.filter((line) => /^ {2}[!·] [^:]*\p{Script=Cyrillic}/u.test(line))).toEqual([]);
    expect((await runIn(textsIn('en'), '--json')).stderr).toMatch(/^Usage: vekha read-order FILE/);
  });
});
