import { type LocalDate, localDate } from '../calendar/index.js';
import { type DeadlineContext, readDeadline } from './index.js';

function order(
  orderDate: string,
  period: readonly [string, string] | null,
  academicYear: string | null = null,
): DeadlineContext {
  const date = (text: string | undefined): LocalDate | null => (text === undefined ? null : localDate(text));
  return {
    periodStart: date(period?.[0]),
    periodEnd: date(period?.[1]),
    orderDate: localDate(orderDate),
    column: 'Сроки',
    academicYear,
  };
}

/** The five orders the conventions were written from: number, date, roadmap's period. */
const ORDERS = {
  '000': order('2020-06-26', ['2020-01-01', '2020-12-31']),
  '001': order('2023-03-07', ['2023-01-01', '2023-12-31']),
  '002': order('2022-09-12', ['2022-09-01', '2023-05-31'], '2022/2023'),
  '003': order('2020-10-06', ['2020-09-01', '2021-05-31'], '2020/2021'),
  '004': order('2020-12-22', null),
};

/** One schedule as text: kind, occurrences, then what else it carries. */
function written(schedule: ReturnType<typeof readDeadline>['schedules'][number]): string {
  const parts: string[] = [schedule.kind, ...schedule.occurrences.map(({ start, due }) => `${start}..${due}`)];
  if (schedule.runsTo) parts.push(`to ${schedule.runsTo}`);
  if (schedule.externalPlan) parts.push(`plan "${schedule.externalPlan}"`);
  if (schedule.condition) parts.push(`when "${schedule.condition}"`);
  if (schedule.atLeast) parts.push('at least');
  if (schedule.needs) parts.push(`needs ${schedule.needs}`);
  return parts.join(' ');
}

const YEAR_2020 = 'throughout 2020-01-01..2020-12-31';
const YEAR_2023 = 'throughout 2023-01-01..2023-12-31';
const SCHOOL_YEAR = 'throughout 2022-09-01..2023-05-31';
const QUARTERS =
  'recurring 2022-09-01..2022-10-31 2022-11-01..2022-12-31 2023-01-01..2023-03-31 2023-04-01..2023-05-31';

const GOLD: readonly (readonly [keyof typeof ORDERS, string, readonly string[], readonly string[]])[] = [
  ['000', 'июль-август', ['window 2020-07-01..2020-08-31'], []],
  ['000', 'сентябрь-ноябрь', ['window 2020-09-01..2020-11-30'], []],
  ['000', 'август-сентябрь', ['window 2020-08-01..2020-09-30'], []],
  ['000', 'август', ['window 2020-08-01..2020-08-31'], []],
  ['000', 'до сентября', ['window 2020-06-26..2020-08-31'], []],
  ['000', 'до 1 сентября', ['window 2020-06-26..2020-09-01'], []],
  ['000', 'до 1 октября', ['window 2020-06-26..2020-10-01'], []],
  ['000', 'до 2024 года', ['window 2020-06-26..2023-12-31'], ['year-boundary', 'due-outside-period']],
  ['000', 'в течение года', [YEAR_2020], []],
  ['000', 'постоянно', ['continuous to 2020-12-31'], []],
  ['001', 'Январь 2023 года', ['window 2023-01-01..2023-01-31'], ['due-before-order']],
  ['001', 'Февраль 2023 года', ['window 2023-02-01..2023-02-28'], ['due-before-order']],
  ['001', 'Март 2023 года', ['window 2023-03-01..2023-03-31'], []],
  ['001', 'Май 2023 года', ['window 2023-05-01..2023-05-31'], []],
  ['001', 'Ноябрь 2023', ['window 2023-11-01..2023-11-30'], []],
  ['001', 'Ноябрь 2023 года', ['window 2023-11-01..2023-11-30'], []],
  ['001', 'Декабрь 2023 года', ['window 2023-12-01..2023-12-31'], []],
  [
    '001',
    'Март, июнь, сентябрь, декабрь 2023 года',
    ['recurring 2023-03-01..2023-03-31 2023-06-01..2023-06-30 2023-09-01..2023-09-30 2023-12-01..2023-12-31'],
    [],
  ],
  ['001', 'Апрель, ноябрь 2023 года', ['recurring 2023-04-01..2023-04-30 2023-11-01..2023-11-30'], []],
  ['001', 'В течение года', [YEAR_2023], []],
  ['001', 'В течение года согласно плану мероприятий', [`${YEAR_2023} plan "плану мероприятий"`], ['external-plan']],
  [
    '001',
    'В течение года в соответствии с государственным заданием',
    [`${YEAR_2023} plan "государственным заданием"`],
    ['external-plan'],
  ],
  ['001', 'По отдельному графику', ['external plan "отдельному графику"'], ['external-plan']],
  ['002', 'Сентябрь 2022 года', ['window 2022-09-01..2022-09-30'], []],
  [
    '002',
    'Сентябрь 2022 года В течение учебного года',
    ['window 2022-09-01..2022-09-30', SCHOOL_YEAR],
    ['two-deadlines'],
  ],
  ['002', 'После 1 четверти 2022-2023 учебного года', ['window 2022-11-01..2023-05-31'], []],
  ['002', '1 раз в год', ['recurring 2022-09-01..2023-05-31'], []],
  ['002', 'В течение учебного года', [SCHOOL_YEAR], []],
  [
    '002',
    'В течение учебного года, по отдельным планам',
    [`${SCHOOL_YEAR} plan "отдельным планам"`],
    ['external-plan'],
  ],
  [
    '002',
    'В течение учебного года по плану муниципального сообщества тьюторов',
    [`${SCHOOL_YEAR} plan "плану муниципального сообщества тьюторов"`],
    ['external-plan'],
  ],
  ['002', 'В течение учебного года По плану УО', [`${SCHOOL_YEAR} plan "плану УО"`], ['external-plan']],
  ['002', 'Постоянно', ['continuous to 2023-05-31'], []],
  ['002', '1 раз в четверть', [QUARTERS], []],
  ['002', '1 раз в четверти', [QUARTERS], []],
  [
    '002',
    '2 раза в год по плану НМЦ',
    ['recurring 2022-09-01..2022-12-31 2023-01-01..2023-05-31 plan "плану НМЦ"'],
    ['external-plan'],
  ],
  ['002', 'По плану НМЦ', ['external plan "плану НМЦ"'], ['external-plan']],
  ['002', 'По плану КМЦ', ['external plan "плану КМЦ"'], ['external-plan']],
  ['002', 'По плану сообщества', ['external plan "плану сообщества"'], ['external-plan']],
  ['002', 'По графику МОН и МП КК', ['external plan "графику МОН и МП КК"'], ['external-plan']],
  ['002', 'По плану МОН и МП КК', ['external plan "плану МОН и МП КК"'], ['external-plan']],
  ['002', 'По графику МКУО ЦОКО', ['external plan "графику МКУО ЦОКО"'], ['external-plan']],
  ['002', 'Март 2023 года', ['window 2023-03-01..2023-03-31'], []],
  ['002', 'По мере проведения', ['on_demand when "проведения"'], []],
  ['002', '1 раз в год после 1 четверти учебного года', ['recurring 2022-11-01..2023-05-31'], []],
  ['002', '2 раза в год', ['recurring 2022-09-01..2022-12-31 2023-01-01..2023-05-31'], []],
  ['002', 'в 2022-2023 учебном году', [SCHOOL_YEAR], []],
  ['002', 'В конце учебного года', ['window 2022-09-01..2023-05-31'], []],
  ['003', 'октябрь', ['window 2020-10-01..2020-10-31'], []],
  ['003', 'Октябрь', ['window 2020-10-01..2020-10-31'], []],
  ['003', 'В течение года', ['throughout 2020-09-01..2021-05-31'], ['ambiguous-period']],
  ['003', 'По спец. графику', ['external plan "спец. графику"'], ['external-plan']],
  ['003', 'По графику ОО', ['external plan "графику ОО"'], ['external-plan']],
  ['003', 'По потребности ОО', ['on_demand when "потребности ОО"'], []],
  ['003', 'до 15 октября 2020 года', ['window 2020-10-06..2020-10-15'], []],
  [
    '003',
    'в срок до 30 января 2021 года и 20 июля 2021 года',
    ['recurring 2020-10-06..2021-01-30 2020-10-06..2021-07-20'],
    ['due-outside-period'],
  ],
  [
    '003',
    'в срок до 25 января 2021 года и 15 июля 2021года',
    ['recurring 2020-10-06..2021-01-25 2020-10-06..2021-07-15'],
    ['due-outside-period'],
  ],
  ['004', '2 раза в год', ['recurring needs period'], ['no-period']],
  ['004', 'не реже одного раза в квартал', ['recurring at least needs period'], ['no-period']],
  ['004', 'по мере необходимости', ['on_demand when "необходимости"'], []],
  ['004', 'В случае необходимости', ['on_demand when "необходимости"'], []],
];

describe('every deadline phrase of the five orders', () => {
  it.each(GOLD)('%s: %s', (key, phrase, schedules, warnings) => {
    const reading = readDeadline(phrase, ORDERS[key]);
    expect(reading.schedules.map(written)).toEqual(schedules);
    expect(reading.warnings.map((warning) => warning.code)).toEqual(warnings);
  });
});
