export { type AcademicTerm, type AcademicYear, defaultAcademicYear } from './academic-year.js';
export {
  addDays,
  addMonths,
  dateInZone,
  dateOf,
  dayOf,
  daysBetween,
  earlier,
  instantAt,
  type LocalDate,
  lastDayOfMonth,
  later,
  localDate,
  monthOf,
  weekday,
  yearOf,
} from './local-date.js';
export type { WorkingCalendar } from './working-calendar.js';
