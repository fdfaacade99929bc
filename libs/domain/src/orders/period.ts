import { dateOf, defaultAcademicYear, type LocalDate } from '../calendar/index.js';

/** The time a roadmap covers. `academicYear` («2022/2023») is set where it is a school year. */
export interface Period {
  readonly start: LocalDate;
  readonly end: LocalDate;
  readonly academicYear: string | null;
}

const YEAR = '(20\\d{2})';
const DASH = '\\s*[-–—/]\\s*';
const ACADEMIC = new RegExp(`${YEAR}${DASH}(?:20)?(\\d{2})\\s*(?:уч\\.?|учебн)`, 'i');
const RANGE = new RegExp(`(?:в|на|за|период)\\s+${YEAR}${DASH}${YEAR}(?![\\d/])`, 'i');
const HALF = new RegExp(`(?<![IVХX\\d])(I{1,2}|1|2|перв|втор)[а-я-]*\\s+полугоди[еяи]\\s+${YEAR}`, 'i');
const UNTIL = new RegExp(`(?:на\\s+)?период\\s+до\\s+${YEAR}`, 'i');
const ONE_YEAR = new RegExp(`(?:^|[\\s(])(?:в|на|за)\\s+${YEAR}\\s*(?:год|г\\.|г(?![а-я]))`, 'i');

/**
 * The period named in a title: «в 2023 году», «в 2022-2023 учебном году», «на 2021–2023 годы», «на I полугодие 2023 года»,
 * «на период до 2025 года» (starts at the order's date). Null when the words name none.
 */
export function periodIn(words: string, orderDate: LocalDate | null): Period | null {
  const academic = ACADEMIC.exec(words);
  if (academic && (Number(academic[1]) + 1) % 100 === Number(academic[2])) {
    const year = defaultAcademicYear(Number(academic[1]));
    return { start: year.start, end: year.end, academicYear: year.name };
  }
  const half = HALF.exec(words);
  if (half) {
    const isFirst = /^(?:I$|1|перв)/i.test(half[1] ?? '');
    return isFirst ? between(half[2], 1, 1, half[2], 6, 30) : between(half[2], 7, 1, half[2], 12, 31);
  }
  const range = RANGE.exec(words);
  if (range && Number(range[1]) < Number(range[2])) return between(range[1], 1, 1, range[2], 12, 31);
  const until = UNTIL.exec(words);
  const lastDay = until ? dateOf(Number(until[1]), 12, 31) : null;
  if (lastDay && orderDate && orderDate <= lastDay) return { start: orderDate, end: lastDay, academicYear: null };
  const single = ONE_YEAR.exec(words);
  return single ? between(single[1], 1, 1, single[1], 12, 31) : null;
}

function between(
  startYear: string | undefined,
  startMonth: number,
  startDay: number,
  endYear: string | undefined,
  endMonth: number,
  endDay: number,
): Period | null {
  const start = dateOf(Number(startYear), startMonth, startDay);
  const end = dateOf(Number(endYear), endMonth, endDay);
  return start && end ? { start, end, academicYear: null } : null;
}
