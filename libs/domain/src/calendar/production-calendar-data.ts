/** One year of the Russian production calendar, beyond the holidays that article 112 of the Labour Code names itself. Days are `MM-DD`. */
export interface ProductionYear {
  /** The government decree (постановление) that moved the days off. */
  readonly decree: string;
  /** Days off that are neither Saturday, Sunday nor a holiday of article 112: shifts of holidays and decreed transfers. */
  readonly daysOff: readonly string[];
  readonly workingSaturdays: readonly string[];
  /** The working day before a holiday, one hour shorter. */
  readonly shortDays: readonly string[];
}

/** Days a president's decree (указ) made non-working with pay kept. They are no holidays: many authorities worked on them. */
export interface PresidentsDays {
  readonly decree: string;
  /** Inclusive, ISO dates; weekends inside keep their own kind. */
  readonly from: string;
  readonly to: string;
}

/** Holidays of article 112 of the Labour Code, `MM-DD`; the New Year holidays and Christmas are 1–8 January. */
export const LABOUR_CODE_HOLIDAYS: readonly string[] = [
  '01-01',
  '01-02',
  '01-03',
  '01-04',
  '01-05',
  '01-06',
  '01-07',
  '01-08',
  '02-23',
  '03-08',
  '05-01',
  '05-09',
  '06-12',
  '11-04',
];

export const PRODUCTION_YEARS: Readonly<Record<number, ProductionYear>> = {
  2020: {
    decree: 'Постановление Правительства РФ от 10.07.2019 № 875; Указ Президента РФ от 01.06.2020 № 354 (1 июля)',
    daysOff: ['02-24', '03-09', '05-04', '05-05', '05-11', '07-01'],
    workingSaturdays: [],
    shortDays: ['06-11', '11-03', '12-31'],
  },
  2021: {
    decree: 'Постановление Правительства РФ от 10.10.2020 № 1648',
    daysOff: ['02-22', '05-03', '05-10', '06-14', '11-05', '12-31'],
    workingSaturdays: ['02-20'],
    shortDays: ['02-20', '04-30', '06-11'],
  },
  2022: {
    decree: 'Постановление Правительства РФ от 16.09.2021 № 1564',
    daysOff: ['03-07', '05-02', '05-03', '05-10', '06-13'],
    workingSaturdays: ['03-05'],
    shortDays: ['02-22', '03-05', '11-03'],
  },
  2023: {
    decree: 'Постановление Правительства РФ от 29.08.2022 № 1505',
    daysOff: ['02-24', '05-08', '11-06'],
    workingSaturdays: [],
    shortDays: ['02-22', '03-07', '11-03'],
  },
  2024: {
    decree: 'Постановление Правительства РФ от 10.08.2023 № 1314',
    daysOff: ['04-29', '04-30', '05-10', '12-30', '12-31'],
    workingSaturdays: ['04-27', '11-02', '12-28'],
    shortDays: ['02-22', '03-07', '05-08', '06-11', '11-02'],
  },
  2025: {
    decree: 'Постановление Правительства РФ от 04.10.2024 № 1335',
    daysOff: ['05-02', '05-08', '06-13', '11-03', '12-31'],
    workingSaturdays: ['11-01'],
    shortDays: ['03-07', '04-30', '06-11', '11-01'],
  },
  2026: {
    decree: 'Постановление Правительства РФ от 24.09.2025 № 1466',
    daysOff: ['01-09', '03-09', '05-11', '12-31'],
    workingSaturdays: [],
    shortDays: ['04-30', '05-08', '06-11', '11-03'],
  },
};

export const PRESIDENTS_DAYS: readonly PresidentsDays[] = [
  { decree: 'Указ Президента РФ от 25.03.2020 № 206', from: '2020-03-30', to: '2020-04-03' },
  { decree: 'Указ Президента РФ от 02.04.2020 № 239', from: '2020-04-04', to: '2020-04-30' },
  { decree: 'Указ Президента РФ от 28.04.2020 № 294', from: '2020-05-06', to: '2020-05-08' },
  { decree: 'Указ Президента РФ от 29.05.2020 № 345', from: '2020-06-24', to: '2020-06-24' },
  { decree: 'Указ Президента РФ от 23.04.2021 № 242', from: '2021-05-04', to: '2021-05-07' },
  { decree: 'Указ Президента РФ от 20.10.2021 № 595', from: '2021-11-01', to: '2021-11-03' },
];
