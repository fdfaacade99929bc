import type { ChartRow } from '../api/types.js';
import { placeOf, scaleOf } from './scale.js';

const span = (startDate: string | null, approvedDue: string, dueDate = approvedDue) => ({
  ...{
    occurrence: 1,
    taskCount: 1,
    closedCount: 0,
    overdueCount: 0,
    movedCount: 0,
    suspendedCount: 0,
    standing: false,
  },
  ...{ startDate, approvedDue, dueDate },
});
const row = (...spans: ReturnType<typeof span>[]): ChartRow => ({
  ...{ id: 'row', number: '1', title: 'Семинар', sectionTitle: null, undatedCount: 0 },
  spans,
});

describe('the scale of a chart', () => {
  it.each([
    ['holds today where there is nothing else', [row()], '2023-03-10', '2023-03-01', '2023-04-01', 'month', 1],
    [
      'reaches from the first start to the moved date',
      [row(span('2023-02-10', '2023-03-01', '2023-05-31'))],
      '2023-03-10',
      '2023-02-01',
      '2023-06-01',
      'month',
      4,
    ],
    [
      'is marked by quarters beyond a year',
      [row(span('2022-12-31', '2024-01-31'), span(null, '2024-05-01'))],
      '2023-03-10',
      '2022-10-01',
      '2024-07-01',
      'quarter',
      7,
    ],
    [
      'is marked by years beyond three',
      [row(span('2020-09-01', '2024-12-31'))],
      '2023-03-10',
      '2020-01-01',
      '2025-01-01',
      'year',
      5,
    ],
  ] as const)('%s', (_name, rows, today, from, until, step, marks) => {
    const scale = scaleOf(rows, today);
    expect({ ...scale, marks: scale.marks.length }).toEqual({ from, until, step, marks });
  });

  it('puts a day where it belongs', () => {
    const scale = scaleOf([row(span('2023-04-01', '2023-04-30'))], '2023-04-16');
    expect(['2023-04-01', '2023-04-16', '2023-05-01'].map((day) => placeOf(scale, day))).toEqual([0, 50, 100]);
  });
});
