import type { PlanDate } from '@domain/deadlines';
import { BadInput } from '@workflow';
import { calendarDate } from '../http/calendar-date.js';

/** The dates of a form's field. @throws BadInput for anything but a list of `{ start, due }` */
export function planDates(json: string): PlanDate[] {
  const dates: unknown = JSON.parse(json);
  if (!Array.isArray(dates)) throw new BadInput('field.invalid', 'dates', { field: 'dates' });
  return dates.map((date: unknown) => {
    const { start, due } = (date ?? {}) as { start?: unknown; due?: unknown };
    return { start: start == null ? null : dayOf(start), due: dayOf(due) };
  });
}

function dayOf(value: unknown): PlanDate['due'] {
  if (typeof value !== 'string') throw new BadInput('field.date', 'dates', { field: 'dates' });
  return calendarDate(value, 'dates');
}
