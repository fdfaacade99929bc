import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { russian, type Texts, textsIn } from '@domain/texts';
import { main } from '../main.js';

const fixtures = fileURLToPath(new URL('../../../../test/fixtures/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'vekha-explain-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function explain(path: string, texts: Texts = russian) {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const code = await main(['explain', path], { stdin: new PassThrough(), stdout, stderr }, texts);
  const words = String(stdout.read() ?? '')
    .replaceAll('\u2060', '')
    .replaceAll('\u00a0', ' ');
  return { code, words, lines: words.split('\n'), stderr: String(stderr.read() ?? '') };
}

const ORDER = `УПРАВЛЕНИЕ ОБРАЗОВАНИЯ ЗАРЕЧЕНСКОГО РАЙОНА

ПРИКАЗ

от 12 января 2023 г. № 17

Об утверждении плана на 2023 год

ПРИКАЗЫВАЮ:

1. Утвердить план (приложение).
2. Отделу кадров (Орлова И.И.) направить отчёт до 1 июня 2023 года.
3. Контроль оставляю за собой.

Начальник управления                 В.Г. Белов

Приложение

План на 2023 год

№\tМероприятие\tСрок\tОтветственный
1\tКурсы для учителей\tмарт\tОрлова И.И., МОУО
2\tСбор сведений\tкак-нибудь потом\tБелов В.Г.
`;

it('shows what an order measures and asks to be told', async () => {
  const path = join(folder, 'показатели.txt');
  const indicators =
    '№\tПоказатель\tШкала\tПериодичность\tОтветственный\n1\tДоля школ с планом\tдо 50 % – 1 балл; более 50 % – 2 балла\t1 раз в год\tИМЦ';
  const schools = 'Школы\tВПР, %\tОГЭ, %\n5\t\t32';
  writeFileSync(
    path,
    `${ORDER}3\tПроведение совещаний с руководителями школ\tмай\tИМЦ\n\nПоказатели\n\n${indicators}\n\nРезультаты\n\n${schools}\n`,
  );
  const { lines } = await explain(path);
  expect(lines).toEqual(
    expect.arrayContaining([
      'Показатели',
      '  1. Доля школ с планом',
      '      100 * n_part / n_whole (выведено из названия, в документе формулы нет)',
      '      более 50 % → 2',
      '      % · 1 раз в год · ИМЦ',
      'Результаты школ',
      '  № 5 · ОГЭ, %: 32',
      'Отчёты',
      '  отчёт · Отдел кадров → не сказано · 1 июня 2023 г.',
      'Совещания',
      '  Совещания с руководителями школ · май · участники: руководители школ',
    ]),
  );
});

describe('an order explained', () => {
  const path = join(folder, 'приказ.txt');
  writeFileSync(path, ORDER);

  it('shows requisites, the period and where it came from, the columns with their meaning', async () => {
    const { code, lines } = await explain(path);
    expect(code).toBe(0);
    expect(lines[0]).toBe('Приказ № 17 от 12 января 2023 г.');
    expect(lines).toContain('  Контроль  Начальник управления Белов В.Г.');
    expect(lines).toContain('  Период   1 января – 31 декабря 2023 г. (из названия плана)');
    expect(lines.find((line) => line.startsWith('  Столбцы'))).toContain('«Срок» – срок');
  });

  it('shows every duty with its words, its dates, each step between and who answers', async () => {
    const { words } = await explain(path);
    expect(words).toMatch(
      / {2}2 {2}Отделу кадров .*\n {4}когда +«до 1 июня 2023 года» → срок 12 января – 1 июня 2023 г\.\n +· /,
    );
    expect(words).toMatch(
      / {2}1 {2}Курсы для учителей\n {4}когда +«март» → срок 1–31 марта 2023 г\.\n( +· .*\n)+ {4}кто +отвечает: Орлова И\.И\.; вместе: МОУО/,
    );
  });

  it('says what was not read, and groups the remarks by level with place and remedy', async () => {
    const { words, lines } = await explain(path);
    expect(lines).toContain('  ? Мероприятие 2: срок «как-нибудь потом»');
    expect(lines.some((line) => /^! 2 /.test(line))).toBe(true);
    expect(words).toMatch(/\nПроверить: \d+ мест[оа]?\n {2}! Мероприятие 2 \(строка файла \d+\): /);
  });

  it('speaks English around the words of the order', async () => {
    const { lines } = await explain(path, textsIn('en'));
    expect(lines[0]).toBe('Order № 17 of 12 January 2023');
    expect(lines).toContain('Clauses with duties');
  });
});

describe.each([
  ['the five orders', 'orders'],
  ['the invented protocols', 'protocols'],
])('%s', (_what, kind) => {
  const names = readdirSync(join(fixtures, kind)).filter((name) => name.endsWith('.txt'));

  it.each(names)('%s is explained in both languages without a key or an empty value', async (name) => {
    for (const texts of [russian, textsIn('en')]) {
      const { code, words } = await explain(join(fixtures, kind, name), texts);
      expect(code).toBe(0);
      expect(words).not.toMatch(/\{\{|undefined|null|(?:explain|warnings|place|protocol)\.[a-z]/);
    }
  });
});

describe('a protocol explained', () => {
  it('shows the meeting, the question above its decisions, and what is no duty', async () => {
    const { words, lines } = await explain(join(fixtures, 'protocols/01-brackets.txt'));
    expect(lines[0]).toBe('Протокол № 3 совещания с руководителями общеобразовательных организаций');
    expect(lines).toContain('1. О подготовке к государственной итоговой аттестации');
    expect(words).toMatch(/ {2}1\.1 {2}Информацию принять к сведению\.\n {4}– без поручения/);
    expect(words).toMatch(/кто +отвечает: Руководители школ \(должность\) – рекомендовано, не поручено/);
  });
});

it('a file that cannot be read gets one line and exit code 1, no file the usage', async () => {
  const path = join(folder, 'пусто.txt');
  writeFileSync(path, '');
  const refused = await explain(path);
  expect([refused.code, refused.words, refused.stderr.trim().split('\n').length]).toEqual([1, '', 1]);
  expect((await explain('--json')).code).toBe(64);
});

it('shows the documents an order rests on, and not those it repeals', async () => {
  const path = join(folder, 'основание.txt');
  const basis = 'На основании приказа Министерства образования от 10.01.2023 № 4 «О планах»\n\nПРИКАЗЫВАЮ:';
  const repealed = '3. Признать утратившим силу приказ управления образования от 11.01.2022 № 9.\n4. Контроль';
  writeFileSync(path, ORDER.replace('ПРИКАЗЫВАЮ:', basis).replace('3. Контроль', repealed));
  const { lines } = await explain(path);
  expect(lines.filter((line) => line.includes('Основание'))).toEqual([
    '  Основание  приказ Министерства образования от 10 января 2023 г. № 4 «О планах»',
  ]);
});
