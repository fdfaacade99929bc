import { PassThrough, Readable } from 'node:stream';
import { russian, type Texts, textsIn } from '@domain/texts';
import { readDeadlineCommand } from './read-deadline.js';

async function run(
  argv: readonly string[],
  input = '',
  texts: Texts = russian,
): Promise<{ code: number; out: string[]; err: string[] }> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const code = await readDeadlineCommand(argv, { stdin: Readable.from([input]), stdout, stderr, texts });
  const lines = (stream: PassThrough): string[] =>
    (String(stream.read() ?? '') || '').split('\n').filter((line) => line !== '');
  return { code, out: lines(stdout), err: lines(stderr) };
}

const YEAR = {
  periodStart: '2023-01-01',
  periodEnd: '2023-12-31',
  orderDate: '2023-03-07',
  column: null,
  academicYear: null,
};

describe('vekha read-deadline', () => {
  it('answers each JSON line with its schedules and warnings', async () => {
    const input = `${JSON.stringify({ phrase: 'Май 2023 года', ...YEAR })}\n\n${JSON.stringify({ phrase: 'постоянно', ...YEAR })}\n`;
    const { code, out, err } = await run([], input);
    expect(out.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        phrase: 'Май 2023 года',
        schedules: [{ kind: 'window', occurrences: [{ start: '2023-05-01', due: '2023-05-31' }] }],
        warnings: [],
      },
      { phrase: 'постоянно', schedules: [{ kind: 'continuous', occurrences: [], runsTo: '2023-12-31' }], warnings: [] },
    ]);
    expect([code, err]).toEqual([0, []]);
  });

  it.each([
    ['{"phrase": ', /^Строка 1: не JSON/],
    ['[]', /^Строка 1: не JSON/],
    ['{"phrase": 5}', /^Строка 1: нет слов о сроке/],
    ['{"phrase": "май", "periodStart": "2023-02-30"}', /^Строка 1: поле periodStart не годится \("2023-02-30"\)/],
    ['{"phrase": "май", "academicYear": "2022"}', /^Строка 1: поле academicYear/],
    ['{"phrase": "май", "periodStart": "2023-05-01", "periodEnd": "2023-01-01"}', /^Строка 1: поле periodEnd/],
    ['{"phrase": "май", "profile": "нет такого"}', /^Строка 1: поле profile/],
    ['{"phrase": "май", "terms": [{"start": "2023-09-01"}]}', /^Строка 1: поле terms/],
    [
      '{"phrase": "май", "terms": [{"start": "2023-09-01", "end": "2023-10-31", "kind": "семестр"}]}',
      /^Строка 1: поле terms/,
    ],
  ])('names the bad line %s and goes on', async (bad, message) => {
    const { code, out, err } = await run([], `${bad}\n${JSON.stringify({ phrase: 'май', ...YEAR })}\n`);
    expect(err).toEqual([expect.stringMatching(message)]);
    expect(out).toHaveLength(1);
    expect(code).toBe(1);
  });

  it('reads school holidays from the terms of a line', async () => {
    const terms = [{ start: '2023-10-30', end: '2023-11-07', kind: 'holiday', season: 'autumn' }];
    const { out } = await run([], JSON.stringify({ phrase: 'в дни осенних каникул', ...YEAR, terms }));
    expect(JSON.parse(out[0] ?? '')).toMatchObject({
      schedules: [{ kind: 'window', occurrences: [{ start: '2023-10-30', due: '2023-11-07' }] }],
      warnings: [],
    });
  });

  it('explains a phrase given in arguments, with its warnings', async () => {
    const { code, out } = await run([
      'до',
      '1 октября',
      '--period-start',
      '2023-01-01',
      '--period-end=2023-12-31',
      '--order-date',
      '2023-10-05',
    ]);
    expect(code).toBe(0);
    expect(out.map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      '1. один срок: 1 января – 1 октября 2023 г.',
      expect.stringContaining('правило 3: «До» включает названный день: срок 1 октября 2023 г.'),
      expect.stringContaining('раньше даты приказа (5 октября 2023 г.)'),
    ]);
  });

  it.each([[['май', '--nope', '1']], [['май', '--column']], [['май', '--order-date', 'вчера']]])(
    'refuses the call %j',
    async (argv) => {
      const { code, err } = await run(argv);
      expect(code).toBe(64);
      expect(err).toHaveLength(1);
    },
  );

  it('explains in English, the words of the order in their quotes', async () => {
    const english = textsIn('en');
    const { code, out } = await run(['в течение 5 рабочих дней после получения запроса'], '', english);
    expect(code).toBe(0);
    expect(out.map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      '1. counted from an event: no dates',
      '   rule 11: Counted from the event «получения запроса»: 5 working days after it.',
    ]);
    const refused = await run(['май', '--nope', '1'], '', english);
    expect(refused.err).toEqual([expect.stringMatching(/^There is no option “--nope”/)]);
    const faults = await run([], '{"phrase": 5}\n{"phrase": "май", "academicYear": "2022"}\n', english);
    expect(faults.err).toEqual([
      'Line 1: the words of the deadline are missing. Put them as text into the field phrase.',
      'Line 2: the field academicYear cannot be used ("2022"). Expected: an academic year such as 2022/2023.',
    ]);
  });
});
