import fc from 'fast-check';
import { compareRows } from './compare-rows.js';
import type { EditionRow, EditionWords } from './edition-row.js';

function row(number: string, title: string, differs: Partial<EditionWords> = {}, reviewed: Partial<EditionWords> = {}) {
  const asRead: EditionWords = {
    title,
    deadlineText: 'март 2023 года',
    responsibleText: 'МОУО',
    expectedResult: null,
    ...differs,
  };
  return { id: number, place: 'table', number, asRead, asReviewed: { ...asRead, ...reviewed } } satisfies EditionRow;
}

const said = (before: EditionRow[], after: EditionRow[], yearsApart = 0) =>
  compareRows(before, after, yearsApart).map(({ kind, before: one, after: other, fields }) =>
    [kind, one?.number ?? '-', other?.number ?? '-', ...fields].join(' '),
  );

const COURSES = row('1', 'Организация курсов повышения квалификации');
const MEETING = row('2', 'Проведение совещания руководителей школ');

describe('two editions of an order', () => {
  it.each<[string, EditionRow[], EditionRow[], string[]]>([
    ['the same rows', [COURSES, MEETING], [COURSES, MEETING], ['same 1 1', 'same 2 2']],
    [
      'another term',
      [COURSES],
      [row('1', COURSES.asRead.title, { deadlineText: 'апрель 2023 года' })],
      ['changed 1 1 deadlineText'],
    ],
    [
      'other words about the same thing',
      [COURSES],
      [row('1', 'Организация курсов переподготовки', { responsibleText: 'НМЦ' })],
      ['changed 1 1 title responsibleText'],
    ],
    ['a row more', [COURSES], [COURSES, MEETING], ['same 1 1', 'added - 2']],
    ['a row less', [COURSES, MEETING], [COURSES], ['same 1 1', 'removed 2 -']],
    [
      'a row put in before another, which got the next number',
      [COURSES, MEETING],
      [
        row('1', 'Мониторинг сайтов образовательных учреждений'),
        row('2', COURSES.asRead.title),
        row('3', MEETING.asRead.title),
      ],
      ['added - 1', 'changed 1 2 number', 'changed 2 3 number'],
    ],
    ['another duty under the same number', [COURSES], [row('1', 'Мониторинг сайтов')], ['added - 1', 'removed 1 -']],
    [
      'other spaces, dashes and quotation marks are the same words',
      [row('1', 'Проект «Школа – центр»')],
      [row('1', 'Проект "Школа —  центр"')],
      ['same 1 1'],
    ],
    [
      'a row put in before others that say much the same',
      ['питанию', 'охране'].map((about, at) => row(`${at + 1}`, `Проведение совещания по ${about}`)),
      ['транспорту', 'питанию', 'охране'].map((about, at) => row(`${at + 1}`, `Проведение совещания по ${about}`)),
      ['added - 1', 'changed 1 2 number', 'changed 2 3 number'],
    ],
  ])('%s', (_what, before, after, expected) => {
    expect(said(before, after)).toEqual(expected);
  });

  it('do not differ by what was corrected at review', () => {
    const corrected = row('1', COURSES.asRead.title, {}, { deadlineText: 'до 1 апреля', responsibleText: 'НМЦ' });
    expect(said([corrected], [COURSES])).toEqual(['same 1 1']);
  });

  it('of two years do not differ by the year alone', () => {
    const next = row('1', COURSES.asRead.title, { deadlineText: 'март 2024 года' });
    expect(said([COURSES], [next], 1)).toEqual(['same 1 1']);
    expect(said([COURSES], [next])).toEqual(['changed 1 1 deadlineText']);
  });

  it('lose no row and invent none, whatever they hold', () => {
    const rows = fc.array(
      fc.record({ number: fc.stringMatching(/^[1-9](\/2)?$/), title: fc.stringMatching(/^[а-г]{3}( [а-г]{3}){0,3}$/) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const before = one.map(({ number, title }) => row(number, title));
        const after = other.map(({ number, title }) => row(number, title));
        const differences = compareRows(before, after);
        expect(differences.flatMap((each) => each.after ?? [])).toEqual(after);
        const seen = differences.flatMap((each) => each.before ?? []);
        expect(new Set(seen).size).toBe(seen.length);
        expect(new Set(seen)).toEqual(new Set(before));
      }),
    );
  });
});
