import { localDate } from '../../calendar/index.js';
import { type ExportedSheet, exportSheets } from './export-sheets.js';
import type { KnownDirectory, KnownOrganisation, KnownPerson, KnownTerm } from './known-directory.js';
import { planImport } from './plan-import.js';
import { readImport } from './read-import.js';

function body(id: string, name: string, kind: KnownOrganisation['kind'], parentId: string | null): KnownOrganisation {
  return {
    ...{ id, name, kind, parentId, fullName: null, matchKey: name.toLowerCase() },
    ...{ lineage: parentId === null ? [id] : [parentId, id], tags: [], timeZone: 'Europe/Moscow', isHeld: false },
    ...{ code: null, codeBranchId: null, inn: null, email: null, editable: true },
  };
}
const person = (id: string, organisationId: string, fullName: string, hasLeft = false): KnownPerson => ({
  ...{ id, organisationId, fullName, hasLeft, matchKey: id, position: null, email: null, phone: null },
  ...{ role: 'official', branchId: null },
});
const term = (id: string, entryId: string, capacity: KnownTerm['capacity'], who: Partial<KnownTerm>): KnownTerm => ({
  ...{ id, entryId, capacity, personId: null, postId: null, name: '', workplaceId: null },
  ...{ fromDay: localDate('2026-01-12'), toDay: null, reason: 'Приказ № 1', ...who },
});

const DIRECTORY: KnownDirectory = {
  organisations: [
    body('city', 'Управление образования', 'municipal_authority', null),
    body('school', 'Школа № 1', 'school', 'city'),
    body('other', 'Школа № 2', 'school', 'city'),
    body('council', 'Совет по качеству', 'body', 'city'),
    body('post', 'Начальник отдела', 'role', 'city'),
  ],
  people: [
    person('anna', 'city', 'Иванова Анна Борисовна'),
    person('petr', 'school', 'Петров Пётр Петрович'),
    person('vera', 'city', 'Лугова Вера Андреевна'),
    person('gone', 'city', 'Полев Иван Сергеевич', true),
  ],
  terms: [
    term('t1', 'post', 'holder', { personId: 'anna', name: 'Иванова Анна Борисовна', workplaceId: 'city' }),
    term('t2', 'council', 'chair', { personId: 'vera', name: 'Лугова Вера Андреевна', workplaceId: 'city' }),
    term('t3', 'school', 'mentor', { postId: 'other', name: 'Школа № 2' }),
    term('t4', 'council', 'member', { postId: 'post', name: 'Начальник отдела', toDay: localDate('2026-12-31') }),
  ],
  aliases: new Map(),
  namesElsewhere: [],
};
const HEAD = [
  'Номер назначения',
  'Кем назначен',
  'Куда назначен',
  'Человек',
  'Место работы',
  'Должность или организация',
];
const DAYS = ['С какого дня', 'По какой день', 'Основание'];

function plan(...rows: string[][]) {
  const cells = [[...HEAD, ...DAYS], ...rows];
  const sheet = { name: 'Назначения', rows: cells.map((row, at) => ({ number: at + 1, cells: row })) };
  return planImport(readImport([sheet]), DIRECTORY, { top: null, isAdministrator: true }, new Map());
}

describe('a list of appointments', () => {
  it('that was taken away changes nothing when it is brought back', () => {
    const sheets = Object.values<ExportedSheet>({ ...exportSheets(DIRECTORY) }).map(({ name, rows }) => ({
      name,
      rows: rows.map((cells, at) => ({ number: at + 1, cells })),
    }));
    for (const brought of [sheets, sheets.slice(2)]) {
      const { lines, appointments } = planImport(
        readImport(brought),
        DIRECTORY,
        { top: null, isAdministrator: true },
        new Map(),
      );
      expect(lines.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([]);
      expect(lines.filter(({ entry }) => entry === 'appointment')).toHaveLength(4);
      expect(appointments).toEqual([]);
    }
  });

  it.each([
    [
      'another holder takes the post',
      ['', 'занимает должность', 'Начальник отдела', 'Лугова Вера Андреевна', '', '', '01.09.2026'],
      'created',
    ],
    ['the same holder', ['', 'занимает должность', 'Начальник отдела', 'Иванова Анна Борисовна'], 'unchanged'],
    [
      'a new chair',
      ['', 'председатель', 'Совет по качеству', 'Петров Пётр Петрович', 'Школа № 1', '', '2026-09-01'],
      'created',
    ],
    [
      'a chair who sits there',
      ['', 'секретарь', 'Совет по качеству', 'Лугова Вера Андреевна', '', '', '01.09.2026'],
      'refused: sits-already',
    ],
    [
      'from before the other',
      ['', 'председатель', 'Совет по качеству', 'Петров Пётр Петрович', '', '', '01.01.2026'],
      'refused: place-taken-later',
    ],
    ['a curator of a school', ['', 'Куратор', 'Школа № 1', 'Лугова Вера Андреевна', '', '', '01.09.2026'], 'created'],
    [
      'a curator of a council',
      ['', 'куратор', 'Совет по качеству', 'Лугова Вера Андреевна', '', '', '01.09.2026'],
      'refused: appointment-unfit',
    ],
    [
      'a whole school as a member',
      ['', 'член', 'Совет по качеству', '', '', 'Школа № 1', '01.09.2026'],
      'refused: appointee-unfit',
    ],
    [
      'a school that mentors itself',
      ['', 'наставник', 'Школа № 1', '', '', 'Школа № 1', '01.09.2026'],
      'refused: appointee-unfit',
    ],
    [
      'somebody nobody knows',
      ['', 'член', 'Совет по качеству', 'Новый Иван Ильич', '', '', '01.09.2026'],
      'refused: appointee-unknown',
    ],
    [
      'somebody who has left',
      ['', 'член', 'Совет по качеству', 'Полев Иван Сергеевич', 'Управление образования', '', '01.09.2026'],
      'conflict: person-left',
    ],
    ['nobody', ['', 'член', 'Совет по качеству', '', '', '', '01.09.2026'], 'refused: appointee-missing'],
    ['no day', ['', 'член', 'Совет по качеству', 'Петров Пётр Петрович'], 'refused: day-missing'],
    [
      'a day there is not',
      ['', 'член', 'Совет по качеству', 'Петров Пётр Петрович', '', '', '31.02.2026'],
      'refused: day-wrong',
    ],
    ['another word', ['', 'вахтёр', 'Совет по качеству', 'Петров Пётр Петрович'], 'refused: capacity-unknown'],
    [
      'the last day of a member',
      ['t4', 'член', 'Совет по качеству', '', '', 'Начальник отдела', '', '30.06.2026'],
      'changed',
    ],
    [
      'no last day any more',
      ['t4', 'член', 'Совет по качеству', '', '', 'Начальник отдела', '', '–'],
      'refused: term-not-reopened',
    ],
    [
      'a last day before the first',
      ['t4', 'член', 'Совет по качеству', '', '', 'Начальник отдела', '', '01.01.2026'],
      'refused: term-reversed',
    ],
    [
      'another first day',
      ['t2', 'председатель', 'Совет по качеству', 'Лугова Вера Андреевна', '', '', '02.02.2026'],
      'refused: term-begun',
    ],
    [
      'the last day of a holder',
      ['t1', 'занимает должность', 'Начальник отдела', 'Иванова Анна Борисовна', '', '', '', '01.09.2026'],
      'refused: holder-ends',
    ],
  ])('%s', (_what, row, outcome) => {
    const { lines } = plan([...row, ...Array<string>(9 - row.length).fill('')]);
    expect(lines.map((line) => [line.outcome, ...(line.note === null ? [] : [line.note])].join(': '))).toEqual([
      outcome,
    ]);
  });

  it('says whose place is taken, and gives what is to be done', () => {
    const { lines, appointments } = plan([
      '',
      'председатель',
      'Совет по качеству',
      'Петров Пётр Петрович',
      '',
      '',
      '01.09.2026',
      '',
      'Приказ № 7',
    ]);
    expect(lines).toMatchObject([
      {
        ...{ entry: 'appointment', name: 'Петров Пётр Петрович', within: 'Совет по качеству' },
        changes: [
          { field: 'capacity', after: 'chair' },
          { field: 'fromDay', after: '2026-09-01' },
          { field: 'insteadOf', after: 'Лугова Вера Андреевна' },
        ],
      },
    ]);
    expect(appointments).toEqual([
      {
        ...{ step: 'begin', entryId: 'council', capacity: 'chair', personId: 'petr', postId: null },
        ...{ fromDay: '2026-09-01', toDay: null, reason: 'Приказ № 7' },
      },
    ]);
  });
});
