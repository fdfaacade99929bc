export {
  type AcademicTerm,
  type AcademicYear,
  academicYear,
  academicYearOf,
  defaultAcademicYear,
  HOLIDAY_SEASONS,
  type HolidaySeason,
  halvesOf,
  TERM_KINDS,
  type TermKind,
} from './academic-year.js';
export { checkProfile, checkSettings, type SettingsFault } from './check-settings.js';
export {
  DEFAULT_PROFILE,
  type DeadlineProfile,
  deadlineProfile,
  type PeriodicDue,
  SHIPPED_PROFILES,
  type ShiftedDue,
  STRICT_PROFILE,
  shiftDue,
  URGENCY_WORDS,
} from './deadline-profile.js';
export {
  addDays,
  addMonths,
  dateInZone,
  dateOf,
  dayOf,
  dayOfPlans,
  daysBetween,
  earlier,
  instantAt,
  isYearOfPlans,
  type LocalDate,
  lastDayOfMonth,
  later,
  localDate,
  monthOf,
  weekday,
  yearOf,
} from './local-date.js';
export {
  type CalendarSettings,
  type EffectiveCalendar,
  effectiveCalendar,
  NO_OWN_SETTINGS,
  type OwnDay,
  type OwnDecree,
} from './own-calendar.js';
export {
  dayKind,
  decreeOf,
  type ProductionCalendarOptions,
  productionCalendar,
  productionDay,
} from './production-calendar.js';
export type { CalendarDay, DayKind } from './special-days.js';
export type { WorkingCalendar } from './working-calendar.js';
export {
  addWorkingDays,
  countWorkingDays,
  followingWorkingDay,
  NoWorkingDay,
  precedingWorkingDay,
} from './working-days.js';
