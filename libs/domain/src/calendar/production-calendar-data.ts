/** A transfer of a day off (перенос выходного дня) inside one year, as `MM-DD`: the first day is given up, the second is off instead. */
export type Transfer = readonly [from: string, to: string];

/** Where a fact was seen: `act` with the number of the act beside it, `days` in print that names the days and not the number. */
export type Seen = 'act' | 'days';

/** One year of the Russian production calendar beyond what articles 95 and 112 of the Labour Code say by themselves. */
export interface DecreedYear {
  /** The government's decree (постановление) on transfers of days off. */
  readonly act: string;
  readonly seen: Seen;
  readonly transfers: readonly Transfer[];
}

/** Days a president's decree (указ) made non-working with pay kept. They are no holidays: many authorities worked on them. */
export interface PresidentsDays {
  readonly act: string;
  readonly seen: Seen;
  /** Inclusive, ISO dates; weekends, holidays and transfers inside keep their own kind. */
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

// Each act was looked up in public reprints; where none that names its number could be found, `seen` says so, and the
// number stands as it is commonly cited. The days themselves were found for every one of them.
export const DECREED_YEARS: Readonly<Record<number, DecreedYear>> = {
  2020: {
    act: 'Постановление Правительства РФ от 10.07.2019 № 875',
    seen: 'days',
    transfers: [
      ['01-04', '05-04'],
      ['01-05', '05-05'],
    ],
  },
  2021: {
    act: 'Постановление Правительства РФ от 10.10.2020 № 1648',
    seen: 'act',
    transfers: [
      ['01-02', '11-05'],
      ['01-03', '12-31'],
      ['02-20', '02-22'],
    ],
  },
  2022: {
    act: 'Постановление Правительства РФ от 16.09.2021 № 1564',
    seen: 'act',
    transfers: [
      ['01-01', '05-03'],
      ['01-02', '05-10'],
      ['03-05', '03-07'],
    ],
  },
  2023: {
    act: 'Постановление Правительства РФ от 29.08.2022 № 1505',
    seen: 'act',
    transfers: [
      ['01-01', '02-24'],
      ['01-08', '05-08'],
    ],
  },
  2024: {
    act: 'Постановление Правительства РФ от 10.08.2023 № 1314',
    seen: 'act',
    transfers: [
      ['01-06', '05-10'],
      ['01-07', '12-31'],
      ['04-27', '04-29'],
      ['11-02', '04-30'],
      ['12-28', '12-30'],
    ],
  },
  2025: {
    act: 'Постановление Правительства РФ от 04.10.2024 № 1335',
    seen: 'act',
    transfers: [
      ['01-04', '05-02'],
      ['01-05', '12-31'],
      ['02-23', '05-08'],
      ['03-08', '06-13'],
      ['11-01', '11-03'],
    ],
  },
  2026: {
    act: 'Постановление Правительства РФ от 24.09.2025 № 1466',
    seen: 'act',
    transfers: [
      ['01-03', '01-09'],
      ['01-04', '12-31'],
    ],
  },
};

/** A day off for everybody that is neither a holiday nor a transfer: the nationwide vote of 2020. */
export const EXTRA_DAYS_OFF: Readonly<Record<string, { readonly act: string; readonly seen: Seen }>> = {
  '2020-07-01': { act: 'Указ Президента РФ от 01.06.2020 № 354', seen: 'days' },
};

export const PRESIDENTS_DAYS: readonly PresidentsDays[] = [
  { act: 'Указ Президента РФ от 25.03.2020 № 206', seen: 'days', from: '2020-03-30', to: '2020-04-03' },
  { act: 'Указ Президента РФ от 02.04.2020 № 239', seen: 'act', from: '2020-04-04', to: '2020-04-30' },
  { act: 'Указ Президента РФ от 28.04.2020 № 294', seen: 'days', from: '2020-05-06', to: '2020-05-08' },
  { act: 'Указ Президента РФ от 29.05.2020 № 345', seen: 'days', from: '2020-06-24', to: '2020-06-24' },
  { act: 'Указ Президента РФ от 23.04.2021 № 242', seen: 'act', from: '2021-05-04', to: '2021-05-07' },
  { act: 'Указ Президента РФ от 20.10.2021 № 595', seen: 'act', from: '2021-10-30', to: '2021-11-07' },
];
