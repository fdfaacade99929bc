import { PassThrough } from 'node:stream';
import { localDate } from '@domain/calendar';
import type { RehearsalTask } from '@domain/reminders';
import { russian, type Texts, textsIn } from '@domain/texts';
import { rehearseCommand } from './rehearse.js';

const task: RehearsalTask = {
  order: '№ 01/545',
  orderDate: localDate('2023-03-07'),
  number: '2.1',
  title: 'Организация анкетирования по диагностике внутренних и внешних причин низких результатов',
  scheduleKind: 'window',
  startDate: localDate('2023-05-01'),
  dueDate: localDate('2023-05-31'),
  runsTo: null,
  retrospective: false,
  awaitsSchedule: false,
  isMeeting: false,
  namesNobody: false,
  recipients: [{ role: 'lead', personId: 'p1', name: 'Институт развития образования' }],
};
const waiting: RehearsalTask = {
  ...task,
  number: '5.2',
  scheduleKind: 'external',
  dueDate: null,
  awaitsSchedule: true,
  recipients: [],
};

async function run(argv: readonly string[], tasks: readonly RehearsalTask[] = [task, waiting], texts: Texts = russian) {
  const stdout = new PassThrough({ encoding: 'utf8' });
  const stderr = new PassThrough({ encoding: 'utf8' });
  const asked: (string | null)[] = [];
  const source = {
    confirmedTasks: async (order: string | null) => {
      asked.push(order);
      return tasks;
    },
  };
  const exitCode = await rehearseCommand(argv, { stdout, stderr, texts }, source);
  const said = (stream: PassThrough) =>
    String(stream.read() ?? '')
      .replaceAll('\u00a0', ' ')
      .replaceAll('\u2060', '');
  return { exitCode, asked, out: said(stdout), err: said(stderr) };
}

const year = ['--from', '2023-01-01', '--to', '2023-12-31'];

it('prints the year in tables a person can read', async () => {
  const { exitCode, out } = await run(year);
  expect(exitCode).toBe(0);
  expect(out).toContain('Репетиция дорожной карты: 1 января – 31 декабря 2023 г.');
  expect(out).toMatch(/^май 2023 +4 +1$/mu);
  expect(out).toMatch(/^Всего +5 +1$/mu); // 1 in March, 4 in May
  expect(out).toMatch(/^ +5 {2}Институт развития образования$/mu);
  expect(out).toMatch(/^№ 01\/545 +5.2 +срок задаёт другой план +Организация/mu);
});

it('prints the same as JSON', async () => {
  const { out, asked } = await run([...year, '--json', '--order', '01/545']);
  const said = JSON.parse(out) as { assume: string; months: unknown[]; withoutOwner: unknown[] };
  expect(asked).toEqual(['01/545']);
  expect(said).toMatchObject({ assume: 'on_time', from: '2023-01-01', to: '2023-12-31' });
  expect(said.months).toHaveLength(12);
  expect(said.withoutOwner).toEqual([{ order: '№ 01/545', number: '5.2', title: task.title }]);
});

it('counts the escalations where nobody reports', async () => {
  const { out } = await run([...year, '--nobody-reports', '--json']);
  const { months } = JSON.parse(out) as { months: { letters: number }[] };
  expect(months[5]?.letters).toBe(6); // June: T+1, T+3, T+5, T+10 on the 15th, weeks on the 22nd and 29th
});

it('says what to do first where nothing is confirmed', async () => {
  expect((await run(year, [])).out).toContain('Подтверждённых поручений нет');
});

it.each<[string, string[], RegExp]>([
  ['no end', ['--from', '2023-01-01'], /Не задано --to/u],
  ['no such day', ['--from', '2023-02-30', '--to', '2023-12-31'], /--from — не дата: «2023-02-30»/u],
  ['the end before the start', ['--from', '2023-12-31', '--to', '2023-01-01'], /Конец раньше начала/u],
  ['an unknown option', [...year, '--jsno'], /Неизвестный параметр «--jsno»/u],
  ['a stray word', [...year, 'все'], /Неизвестный параметр «все»/u],
  ['an option without its value', [...year, '--order'], /Не задано --order/u],
])('refuses a call with %s, and reads no task for it', async (_name, argv, words) => {
  const { exitCode, err, asked } = await run(argv);
  expect(exitCode).toBe(64);
  expect(err).toMatch(words);
  expect(asked).toEqual([]);
});

describe('in English', () => {
  const english = textsIn('en');

  it('prints the year around the words of the order and the names of the directory', async () => {
    const { out } = await run(
      year,
      [task, waiting].map((one) => ({ ...one, title: 'Семинар' })),
      english,
    );
    expect(out).toContain('Rehearsal of the roadmap: 1 January – 31 December 2023');
    expect(out).toMatch(/^May 2023 +4 +1$/mu);
    const ours = out.replaceAll(/Семинар|Институт развития образования/gu, '');
    expect(ours).not.toMatch(/\p{Script=Cyrillic}/u);
  });

  it('refuses a wrong call', async () => {
    const { exitCode, err } = await run(['--from', '2023-02-30', '--to', '2023-12-31'], undefined, english);
    expect(exitCode).toBe(64);
    expect(err).not.toMatch(/\p{Script=Cyrillic}|rehearsal\./u);
    expect(err).toContain('2023-02-30');
  });
});
