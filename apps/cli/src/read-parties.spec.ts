import { PassThrough, Readable } from 'node:stream';
import { russian, type Texts, textsIn } from '@domain/texts';
import { readPartiesCommand } from './read-parties.js';

async function run(
  input: string,
  argv: readonly string[] = [],
  texts: Texts = russian,
): Promise<{ code: number; out: unknown[]; err: string[] }> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const code = await readPartiesCommand(argv, { stdin: Readable.from([input]), stdout, stderr, texts });
  const lines = (stream: PassThrough): string[] =>
    String(stream.read() ?? '')
      .split('\n')
      .filter((line) => line !== '');
  return { code, out: lines(stdout).map((line) => JSON.parse(line) as unknown), err: lines(stderr) };
}

const line = (fields: Readonly<Record<string, unknown>>): string => `${JSON.stringify(fields)}\n`;

describe('vekha read-parties', () => {
  it('answers each JSON line with the parties of its cell', async () => {
    const input =
      line({ cell: 'Иванова И.И., начальник отдела / МОУО', column: 'Ответственный/исполнитель', abbreviations: {} }) +
      line({ cell: 'ЗИРО\nшколы' });
    expect(await run(input)).toEqual({
      code: 0,
      err: [],
      out: [
        {
          parties: [
            { type: 'person', name: 'Иванова И.И.', position: 'начальник отдела', role: 'lead' },
            { type: 'organisation', name: 'МОУО', position: null, classOfOrganisations: true, role: 'executor' },
          ],
          warnings: [],
        },
        {
          parties: [
            { type: 'organisation', name: 'ЗИРО', position: null, role: 'lead' },
            { type: 'organisation', name: 'школы', position: null, classOfOrganisations: true, role: 'coExecutor' },
          ],
          warnings: [{ level: 'warn', code: 'undefined-abbreviation', where: 'cell', values: { abbr: 'ЗИРО' } }],
        },
      ],
    });
  });

  it.each([
    ['an object', { ЗИРО: 'Заречный институт развития образования' }],
    ['a list', [{ abbr: 'ЗИРО', expansion: 'Заречный институт развития образования' }]],
  ])('takes abbreviations as %s', async (_what, abbreviations) => {
    const { out } = await run(line({ cell: 'ЗИРО', column: null, abbreviations }));
    expect(out).toEqual([
      {
        parties: [
          {
            type: 'organisation',
            name: 'ЗИРО',
            fullName: 'Заречный институт развития образования',
            position: null,
            role: 'lead',
          },
        ],
        warnings: [],
      },
    ]);
  });

  it('an empty cell names nobody, whether it is empty words or null', async () => {
    const { out } = await run(line({ cell: '' }) + line({ cell: null }));
    expect(out).toEqual([
      { parties: [], warnings: [] },
      { parties: [], warnings: [] },
    ]);
  });

  it.each([
    ['{"cell": ', /^Строка 1: не JSON/],
    ['[]', /^Строка 1: не JSON/],
    ['{"cell": 5}', /^Строка 1: нет ячейки/],
    ['{"column": "Срок"}', /^Строка 1: нет ячейки/],
    ['{"cell": "УО", "column": 5}', /^Строка 1: поле column/],
    ['{"cell": "УО", "abbreviations": "УО"}', /^Строка 1: поле abbreviations/],
    ['{"cell": "УО", "abbreviations": [{"abbr": 5}]}', /^Строка 1: поле abbreviations/],
    ['{"cell": "УО", "abbreviations": {"УО": 5}}', /^Строка 1: поле abbreviations/],
  ])('names the bad line %s and goes on', async (bad, message) => {
    const { code, out, err } = await run(`${bad}\n${line({ cell: 'УО' })}`);
    expect(err).toEqual([expect.stringMatching(message)]);
    expect([out.length, code]).toEqual([1, 1]);
  });

  it('takes no arguments and says how it is called, in the language of the reader', async () => {
    expect((await run('', ['УО'])).err).toEqual([expect.stringMatching(/^Команда read-parties читает .*«УО»/)]);
    expect(await run('', ['УО'], textsIn('en'))).toMatchObject({
      code: 64,
      err: [expect.stringMatching(/^The command/)],
    });
  });
});
