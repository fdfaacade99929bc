import { dayOf, type LocalDate, monthOf, weekday, yearOf } from '../calendar/index.js';
import type { Texts } from './create-texts.js';

/** «30 сентября 2023 г.», "30 September 2023" */
export function formatDate(date: LocalDate, texts: Texts): string {
  return texts.say('date.full', { day: dayOf(date), month: monthWord(date, texts), year: yearOf(date) });
}

/** «30 сентября», where the sentence has already named the year. */
export function formatDay(date: LocalDate, texts: Texts): string {
  return texts.say('date.day_month', { day: dayOf(date), month: monthWord(date, texts) });
}

/** «сб», "Sat" */
export function formatWeekday(date: LocalDate, texts: Texts): string {
  return texts.say(`date.weekday.${weekday(date)}`);
}

/** «март 2023», "March 2023" */
export function formatMonth(date: LocalDate, texts: Texts): string {
  return texts.say('date.month_of_year', {
    month: texts.say(`date.month_name.${monthOf(date)}`),
    year: yearOf(date),
  });
}

/** «30.09.2023», for tables. */
export function formatShortDate(date: LocalDate, texts: Texts): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return texts.say('date.short', { day, month, year });
}

/**
 * «30 сентября 2023 г., сб → 29 сентября, пт»: the date of the order and the control date; one of them alone where
 * nothing was shifted. The second year is named only where it differs.
 */
export function formatDueWithShift(due: LocalDate, control: LocalDate | null, texts: Texts): string {
  const dueText = withWeekday(formatDate(due, texts), due, texts);
  if (control === null || control === due) return dueText;
  const short = yearOf(control) === yearOf(due) ? formatDay(control, texts) : formatDate(control, texts);
  return texts.say('date.shifted', { due: dueText, control: withWeekday(short, control, texts) });
}

/** «1–31 марта 2023 г.», «1 марта – 30 апреля 2023 г.», «1 ноября 2022 г. – 31 мая 2023 г.»; a single day is that day. */
export function formatRange(from: LocalDate, to: LocalDate, texts: Texts): string {
  if (from === to) return formatDate(from, texts);
  if (yearOf(from) !== yearOf(to)) {
    return texts.say('date.range', { from: formatDate(from, texts), to: formatDate(to, texts) });
  }
  if (monthOf(from) !== monthOf(to)) {
    return texts.say('date.range', { from: formatDay(from, texts), to: formatDate(to, texts) });
  }
  return texts.say('date.range_in_month', {
    from: dayOf(from),
    to: dayOf(to),
    month: monthWord(to, texts),
    year: yearOf(to),
  });
}

function withWeekday(text: string, date: LocalDate, texts: Texts): string {
  return texts.say('date.with_weekday', { date: text, weekday: formatWeekday(date, texts) });
}

function monthWord(date: LocalDate, texts: Texts): string {
  return texts.say(`date.month.${monthOf(date)}`);
}
