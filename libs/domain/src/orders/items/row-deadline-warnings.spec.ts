import { localDate } from '../../calendar/index.js';
import { type DeadlineContext, readDeadline } from '../../deadlines/index.js';
import { rowDeadlineWarnings } from './row-deadline-warnings.js';

const context: DeadlineContext = {
  orderDate: localDate('2020-06-26'),
  periodStart: localDate('2020-01-01'),
  periodEnd: localDate('2020-12-31'),
  academicYear: null,
  column: 'Срок',
};
const codes = (phrase: string, over: Partial<DeadlineContext> = {}): string[] =>
  rowDeadlineWarnings(readDeadline(phrase, { ...context, ...over }).warnings).map(({ code }) => code);

describe('what a row says of its deadline words', () => {
  it('a year in doubt is said where one of its readings lies in the plan', () => {
    expect(codes('до 2024 года')).toEqual(['due-outside-period']);
    expect(codes('до 2024 года', { periodEnd: localDate('2025-12-31') })).toEqual(['year-boundary']);
  });

  it.each([
    ['По плану НМЦ', []],
    ['По графику министерства', []],
    ['В течение года в соответствии с государственным заданием', []],
    ['По отдельному графику', []],
    ['По индивидуальному плану', []],
    ['По спец. графику', ['external-plan']],
    ['По графику ОО', ['external-plan']],
    ['В течение года согласно плану мероприятий', ['external-plan']],
    ['По утверждённому графику', ['external-plan']],
    ['По плану работы', ['external-plan']],
  ])('«%s»: %p', (phrase, expected) => {
    expect(codes(phrase)).toEqual(expected);
  });
});
