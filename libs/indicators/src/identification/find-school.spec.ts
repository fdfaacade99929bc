import { couldBe, findRisk, findSchool, RULE_OF_ORDER_002, type SchoolResults } from './index.js';

const YEAR = 2022;
const procedure = (name: string, ...percents: number[]) => ({
  procedure: name,
  shares: percents.map((failedPercent, at) => ({ year: YEAR - percents.length + 1 + at, failedPercent })),
});
const outcomeOf = (known: Partial<SchoolResults>) =>
  findSchool(RULE_OF_ORDER_002, YEAR, { results: [], history: [], index: null, ...known }).outcome;
/** Each is of a procedure of its own. */
let procedureCount = 0;
const result = (failedPercent: number | null, missing: 'not-held' | 'not-submitted' | null = null) => ({
  ...{ procedure: `предмет ${++procedureCount}`, year: YEAR, failedPercent, missing },
});

describe('a school', () => {
  const worse = [procedure('ОГЭ, математика', 10, 12)];

  it.each([
    ['low in two procedures is low, whatever its index', { results: [result(30), result(45)], index: 3 }, 'low'],
    ['low in one procedure is not', { results: [result(30), result(29.9)] }, 'not'],
    ['at 29.9 in both is not', { results: [result(29.9), result(29.9)] }, 'not'],
    ['low in one with a blank is open', { results: [result(30), result(null)] }, 'open'],
    ['low in one, another not handed in, is open', { results: [result(30), result(null, 'not-submitted')] }, 'open'],
    ['low in one, another not held, is not', { results: [result(30), result(null, 'not-held')] }, 'not'],
    ['worse and with a low index is at risk', { history: worse, index: -0.2 }, 'risk'],
    ['worse with an index nobody has told is open', { history: worse }, 'open'],
    ['with a low index and one year only is open', { history: [procedure('ОГЭ', 10)], index: -1 }, 'open'],
    ['with a low index that did not get worse is not', { history: [procedure('ОГЭ', 12, 12)], index: -1 }, 'not'],
    ['worse with an index of zero is not', { history: worse, index: 0 }, 'not'],
    ['of which nothing is known is not', {}, 'not'],
  ] as const)('%s', (_words, known, outcome) => {
    expect(outcomeOf(known)).toBe(outcome);
  });
});

describe('a school that was not found so', () => {
  const openInResults = [result(45), result(null)];
  const worse = [procedure('ОГЭ, математика', 10, 12)];

  it.each([
    ['at risk, and could be low by what is not known', 'low', [openInResults, worse, -1], true],
    ['at risk, and not low whatever is told', 'low', [[result(29)], worse, -1], false],
    ['open in its results only', 'low', [openInResults, [], 1], true],
    ['open in its results only', 'risk', [openInResults, [], 1], false],
    ['open in its index only', 'low', [[result(29)], worse, null], false],
    ['open in its index only', 'risk', [[result(29)], worse, null], true],
    ['low, with an index nobody has told', 'risk', [[result(45), result(45)], worse, null], false],
  ] as const)('%s: for the list of those %s', (_words, listed, [results, history, index], isOpen) => {
    const finding = findSchool(RULE_OF_ORDER_002, YEAR, { results, history, index });
    expect(couldBe(listed, finding)).toBe(isOpen);
  });
});

describe('the zone of risk', () => {
  const three = { ...RULE_OF_ORDER_002, riskYears: 3 };

  it('asks every year to be worse than the one before', () => {
    const procedures = [procedure('физика', 10, 20, 30), procedure('химия', 10, 30, 20), procedure('история', 20, 30)];
    const { standing, falling, comparable } = findRisk(three, YEAR, { procedures, index: -1 });
    expect(standing).toBe('in');
    expect(falling.map((one) => one.procedure)).toEqual(['физика']);
    expect(comparable).toBe(2);
  });

  it('shows the years it looked at, and no others', () => {
    const procedures = [procedure('физика', 50, 10, 20, 30)];
    expect(findRisk(three, YEAR, { procedures, index: -1 }).falling[0]?.shares).toHaveLength(3);
  });

  it.each([
    ['one procedure is not worse, another has no result of last year', [[12, 12], [10]], 'open'],
    ['one procedure is not worse, of another nothing is known', [[12, 12], []], 'open'],
    [
      'all are known, and none is worse',
      [
        [12, 12],
        [10, 9],
      ],
      'out',
    ],
  ] as const)('with a low index where %s', (_words, percents, standing) => {
    const procedures = percents.map((shares, at) => procedure(`предмет ${at}`, ...shares));
    const found = findRisk(RULE_OF_ORDER_002, YEAR, { procedures, index: -1 });
    expect(found.standing).toBe(standing);
    expect(found.unknown).toEqual(standing === 'open' ? ['предмет 1'] : []);
  });

  it('is not open by a procedure that was better already', () => {
    const procedures = [
      procedure('физика', 30, 20, 10),
      {
        procedure: 'химия',
        shares: [
          { year: 2020, failedPercent: 30 },
          { year: 2022, failedPercent: 30 },
        ],
      },
    ];
    expect(findRisk(three, YEAR, { procedures, index: -1 }).standing).toBe('out');
  });
});
