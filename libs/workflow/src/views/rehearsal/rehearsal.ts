import type { LocalDate } from '@domain/calendar';
import { groupBy } from '../../group-by.js';

/** One letter of the rehearsed year: all that falls on one morning for one person is one letter. */
export interface RehearsedLetter {
  readonly recipient: string;
  readonly day: LocalDate;
}

export interface RehearsedTask {
  readonly lead: string;
  readonly controlDate: LocalDate;
}

export interface Rehearsal {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly months: { readonly month: string; readonly letters: number; readonly tasksDue: number }[];
  readonly recipients: { readonly name: string; readonly letters: number }[];
  readonly pileUps: { readonly date: LocalDate; readonly tasks: number; readonly people: number }[];
  readonly withoutOwner: readonly { readonly number: string; readonly title: string }[];
  readonly withoutDate: readonly { readonly number: string; readonly title: string; readonly why: string }[];
}

/** From so many tasks due on one day on, the day is worth a look before the order is issued. */
const PILE_UP_TASKS = 5;

/** Counts a rehearsed year: letters and due tasks a month, letters a recipient, days with many tasks at once. */
export function countRehearsal(
  span: { readonly from: LocalDate; readonly to: LocalDate },
  letters: readonly RehearsedLetter[],
  tasks: readonly RehearsedTask[],
): Pick<Rehearsal, 'from' | 'to' | 'months' | 'recipients' | 'pileUps'> {
  const lettersByMonth = groupBy(letters, ({ day }) => day.slice(0, 7));
  const tasksByMonth = groupBy(tasks, ({ controlDate }) => controlDate.slice(0, 7));
  const byRecipient = groupBy(letters, ({ recipient }) => recipient);
  const byDay = groupBy(tasks, ({ controlDate }) => controlDate);
  return {
    ...span,
    months: monthsOf(span.from, span.to).map((month) => ({
      month,
      letters: lettersByMonth.get(month)?.length ?? 0,
      tasksDue: tasksByMonth.get(month)?.length ?? 0,
    })),
    recipients: [...byRecipient]
      .map(([name, theirs]) => ({ name, letters: theirs.length }))
      .sort((one, other) => other.letters - one.letters || one.name.localeCompare(other.name, 'ru')),
    pileUps: [...byDay]
      .filter(([, due]) => due.length >= PILE_UP_TASKS)
      .map(([date, due]) => ({ date, tasks: due.length, people: new Set(due.map(({ lead }) => lead)).size }))
      .sort((one, other) => other.tasks - one.tasks || (one.date < other.date ? -1 : 1)),
  };
}

function monthsOf(from: LocalDate, to: LocalDate): string[] {
  const months: string[] = [];
  let [year, month] = from.split('-').map(Number) as [number, number];
  for (;;) {
    const name = `${year}-${String(month).padStart(2, '0')}`;
    if (name > to.slice(0, 7)) return months;
    months.push(name);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
}
