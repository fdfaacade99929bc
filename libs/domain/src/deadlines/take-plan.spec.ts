import { localDate } from '../calendar/index.js';
import { readDeadline } from './read-deadline.js';
import { takePlan } from './take-plan.js';

const CONTEXT = {
  periodStart: localDate('2023-01-01'),
  periodEnd: localDate('2023-12-31'),
  orderDate: localDate('2023-03-01'),
  column: 'Срок',
  academicYear: null,
};
const day = (due: string, start: string | null = null) => ({
  start: start === null ? null : localDate(start),
  due: localDate(due),
});

function planned(words: string, ...dates: ReturnType<typeof day>[]) {
  return takePlan(readDeadline(words, CONTEXT), dates, 'План НМЦ', CONTEXT);
}

describe('a term whose dates another plan gives', () => {
  it('has the dates of the plan once it is attached, each once, in their order', () => {
    const reading = planned('по плану НМЦ', day('2023-06-20'), day('2023-04-10', '2023-04-03'), day('2023-06-20'));
    expect(reading?.schedules).toEqual([
      {
        kind: 'recurring',
        occurrences: [
          { start: '2023-04-03', due: '2023-04-10' },
          { start: '2023-06-20', due: '2023-06-20' },
        ],
      },
    ]);
    expect(reading?.explanation).toEqual([
      { rule: 18, code: 'plan-attached', values: { plan: 'План НМЦ', schedule: 1 } },
    ]);
    expect(reading?.warnings).toEqual([]);
  });

  it('loses dates that only stood in for those of the plan', () => {
    const reading = planned('2 раза в год по плану НМЦ', day('2023-05-15'));
    expect(reading?.schedules).toEqual([{ kind: 'window', occurrences: [{ start: '2023-05-15', due: '2023-05-15' }] }]);
  });

  it('says of the dates what it says of any: outside of the period, before the order', () => {
    const codes = planned('по отдельному графику', day('2023-02-01'), day('2024-02-01'))?.warnings.map(
      ({ code }) => code,
    );
    expect(codes).toEqual(['due-before-order', 'due-outside-period']);
  });

  it('takes dates where the words could not be read', () => {
    expect(planned('как получится', day('2023-05-15'))?.schedules[0]?.kind).toBe('window');
  });

  it('takes no plan where it has its own dates', () => {
    expect(planned('до 1 октября 2023 года', day('2023-05-15'))).toBeNull();
  });
});
