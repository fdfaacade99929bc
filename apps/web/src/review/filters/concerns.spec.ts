import type { Item, ScheduleText } from '../../api/types.js';
import { concernsOf, countCodes, countFilters, PILE_UP_ROWS, pileUpDays, selectRows } from './concerns.js';

type Row = Pick<
  Item,
  'source' | 'warnings' | 'schedules' | 'responsible' | 'executors' | 'retrospective' | 'confidence' | 'carriedFrom'
>;

function due(day: string): ScheduleText {
  const occurrence = { start: day, due: day, controlDate: day, shifted: false, dueText: day };
  return { kind: 'window', text: day, occurrences: [occurrence], externalPlan: null, runsTo: null, alternatives: [] };
}

function row(differs: Partial<Row> = {}): Row {
  const owner = { name: 'МОУО', type: 'organisation' as const, classOfOrganisations: true, directoryId: null };
  return {
    source: 'table',
    warnings: [],
    schedules: [due('2023-03-31')],
    responsible: [owner],
    executors: [],
    retrospective: false,
    confidence: 1,
    carriedFrom: null,
    ...differs,
  };
}

const warning = {
  level: 'warn' as const,
  code: 'separator-missing',
  where: '1',
  inFile: null,
  message: '',
  remedy: '',
};

describe('what a row has to be looked at for', () => {
  it.each<[string, Partial<Row>, string[]]>([
    ['nothing', {}, []],
    ['a warning to check', { warnings: [warning] }, ['attention']],
    ['a warning only to be known is none', { warnings: [{ ...warning, level: 'info' }] }, []],
    ['a term that was not read', { schedules: [{ ...due('2023-03-31'), kind: 'unparsed' }] }, ['unread']],
    ['several meanings', { schedules: [{ ...due('2023-03-31'), alternatives: ['март; май'] }] }, ['ambiguous']],
    ['letters the recogniser is not sure of', { confidence: 0.6 }, ['doubtful']],
    ['a cell of the term left empty', { schedules: [] }, ['noTerm']],
    ['a clause needs no term', { schedules: [], source: 'clause' }, []],
    ['nobody named', { responsible: [] }, ['noOwner']],
    ['dates in another plan', { schedules: [{ ...due('2023-03-31'), externalPlan: 'план НМЦ' }] }, ['awaitsPlan']],
    ['decided by an earlier order', { carriedFrom: 'id' }, ['carried']],
    ['due before the order', { retrospective: true }, ['retrospective']],
  ])('%s', (_what, differs, concerns) => {
    expect(concernsOf(row(differs), new Map())).toEqual(concerns);
  });

  it('is a pile-up from five rows on one day, each row counted once', () => {
    const twice = row({ schedules: [due('2023-03-31'), due('2023-03-31')] });
    expect(pileUpDays([twice, row(), row(), row()]).size).toBe(0);
    expect([...pileUpDays(Array.from({ length: PILE_UP_ROWS }, () => row()))]).toEqual([['2023-03-31', PILE_UP_ROWS]]);
  });
});

describe('filters', () => {
  const rows = [row(), row({ warnings: [warning] }), row({ warnings: [warning], responsible: [] })];

  it('stand only where they show something, with the number of rows', () => {
    expect(countFilters(rows)).toEqual([
      { filter: 'attention', count: 2 },
      { filter: 'noOwner', count: 1 },
    ]);
    expect(countCodes(rows)).toEqual([{ filter: 'code:separator-missing', count: 2 }]);
  });

  it('show the rows they count', () => {
    expect(selectRows(rows, undefined)).toEqual(rows);
    expect(selectRows(rows, 'noOwner')).toEqual([rows[2]]);
    expect(selectRows(rows, 'code:separator-missing')).toEqual([rows[1], rows[2]]);
  });
});
