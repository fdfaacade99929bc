export { type AcademicTerm, type AcademicYear, defaultAcademicYear } from './academic-year.js';
export {
  DEFAULT_PROFILE,
  type DeadlineProfile,
  deadlineProfile,
  type ShiftedDue,
  STRICT_PROFILE,
  shiftDue,
} from './deadline-profile.js';
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
export {
  type DayKind,
  dayKind,
  decreeOf,
  type ProductionCalendarOptions,
  productionCalendar,
} from './production-calendar.js';
export type { WorkingCalendar } from './working-calendar.js';
export {
  addWorkingDays,
  countWorkingDays,
  followingWorkingDay,
  NoWorkingDay,
  precedingWorkingDay,
} from './working-days.js';
