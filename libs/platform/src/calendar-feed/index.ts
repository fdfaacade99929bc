export { type CalendarDay, writeCalendar } from './write-calendar.js';
