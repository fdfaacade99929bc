import { type LocalDate, later, type WorkingCalendar } from '../calendar/index.js';
import type { ScheduleKind } from '../deadlines/index.js';
import { isOverdueRung, type RecipientRole } from './ladder.js';
import { type PlannedReminder, planReminders } from './plan-reminders.js';
import { DEFAULT_POLICY, type ReminderPolicy } from './policy.js';
import { type Relief, smoothPileUps } from './smooth-pile-ups.js';
import type { TaskForPlanning } from './task-for-planning.js';

/** A task as the rehearsal needs it. The life it has led so far does not matter: the rehearsal starts it afresh. */
export interface RehearsalTask {
  /** How the order is spoken of: «№ 01/545». */
  readonly order: string;
  readonly orderDate: LocalDate | null;
  /** Of the row or clause, and its own words. */
  readonly number: string;
  readonly title: string;
  readonly scheduleKind: ScheduleKind;
  readonly startDate: LocalDate | null;
  /** The control date. */
  readonly dueDate: LocalDate | null;
  readonly runsTo: LocalDate | null;
  readonly retrospective: boolean;
  /** True while another document has still to supply the dates. */
  readonly awaitsSchedule: boolean;
  /** True where the order names nobody for the row, so that the issuing body answers until somebody is found. */
  readonly namesNobody: boolean;
  /** A meeting, a seminar, a session: what a quarter should not be without. */
  readonly isMeeting: boolean;
  /** Of the body that issued its order, where it differs from that of the rehearsal. */
  readonly working?: WorkingCalendar;
  /** By which its people are reminded; the default one where it is left out. */
  readonly policy?: ReminderPolicy;
  /** Who would be written to. A role nobody stands behind is left out. */
  readonly recipients: readonly { readonly role: RecipientRole; readonly personId: string; readonly name: string }[];
}

/** How people are supposed to behave in the rehearsed time. */
export type RehearsalAssumption = 'on_time' | 'nobody_reports';

export interface RehearsalInput {
  readonly tasks: Iterable<RehearsalTask>;
  /** Both inclusive. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly working: WorkingCalendar;
  readonly assume?: RehearsalAssumption;
  /** So many due dates on one day make a pile-up. */
  readonly pileUpTasks?: number;
}

export interface RehearsedRow {
  readonly order: string;
  readonly number: string;
  readonly title: string;
}

/** The rehearsed time in figures. A letter is a digest: one to a person a morning, whatever stands in it. */
export interface Rehearsal {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Every month of the span, `YYYY-MM`, empty ones too. */
  readonly months: readonly { readonly month: string; readonly letters: number; readonly tasksDue: number }[];
  /** Most written to first. */
  readonly recipients: readonly { readonly name: string; readonly letters: number }[];
  /** The days on which anything is written, in their order. */
  readonly days: readonly { readonly date: LocalDate; readonly letters: number }[];
  /**
   * By date; `people` are the different leads who owe something that day, `moveTo` the nearest earlier working days with
   * room for what is too much.
   */
  readonly pileUps: readonly {
    readonly date: LocalDate;
    readonly tasks: number;
    readonly people: number;
    readonly moveTo: readonly Relief[];
  }[];
  /** `YYYY-Q1` to `YYYY-Q4`: no meeting falls due in what the span has of them. */
  readonly quartersWithoutMeeting: readonly string[];
  readonly withoutOwner: readonly RehearsedRow[];
  readonly withoutDate: readonly (RehearsedRow & { readonly scheduleKind: ScheduleKind })[];
}

const PILE_UP_TASKS = 5;

/**
 * Runs a confirmed roadmap through a span of time that need not be now: every task is given out on its order's date (or
 * on the first day of the span, where that is later), and the planner answers what would be written. Pure: writes nothing.
 */
export function rehearse(input: RehearsalInput): Rehearsal {
  const { from, to, working, assume = 'on_time', pileUpTasks = PILE_UP_TASKS } = input;
  // Only days are counted here, and they are the same in every zone.
  const calendarsOf = (task: RehearsalTask) => ({ working: task.working ?? working, timeZone: 'UTC' });
  const mornings = new Map<string, Set<LocalDate>>();
  const names = new Map<string, string>();
  const due = new Map<LocalDate, RehearsalTask[]>();
  const withoutOwner: RehearsalTask[] = [];
  const withoutDate: RehearsalTask[] = [];
  for (const task of input.tasks) {
    const planned = planReminders(givenOut(task, from), task.policy ?? DEFAULT_POLICY, calendarsOf(task), from, to);
    const people = new Map(task.recipients.map((recipient) => [recipient.role, recipient]));
    for (const reminder of assume === 'on_time' ? untilReported(planned, task.dueDate) : planned) {
      const person = people.get(reminder.role);
      if (!person) continue;
      names.set(person.personId, person.name);
      valueAt(mornings, person.personId, () => new Set<LocalDate>()).add(reminder.day);
    }
    if (task.dueDate !== null && from <= task.dueDate && task.dueDate <= to) {
      valueAt(due, task.dueDate, () => []).push(task);
    }
    if (task.namesNobody || !people.has('lead')) withoutOwner.push(task);
    if (task.dueDate === null) withoutDate.push(task);
  }
  const counts = new Map([...due].map(([date, tasks]) => [date, tasks.length]));
  const reliefs = smoothPileUps(counts, working, { pileUp: pileUpTasks, from });
  return {
    from,
    to,
    days: countDays(mornings),
    quartersWithoutMeeting: quartersBetween(from, to).filter(
      (quarter) => ![...due].some(([date, tasks]) => quarterOf(date) === quarter && tasks.some((one) => one.isMeeting)),
    ),
    months: countMonths(from, to, mornings, due),
    recipients: [...mornings]
      .map(([personId, days]) => ({ name: names.get(personId) ?? personId, letters: days.size }))
      .sort((a, b) => b.letters - a.letters || a.name.localeCompare(b.name, 'ru')),
    pileUps: [...due]
      .filter(([, tasks]) => tasks.length >= pileUpTasks)
      .map(([date, tasks]) => ({
        date,
        tasks: tasks.length,
        people: countLeads(tasks),
        moveTo: reliefs.get(date) ?? [],
      }))
      .sort((a, b) => (a.date < b.date ? -1 : 1)),
    withoutOwner: rowsOf(withoutOwner).map(({ order, number, title }) => ({ order, number, title })),
    withoutDate: rowsOf(withoutDate).map(({ order, number, title, scheduleKind }) => ({
      order,
      number,
      title,
      scheduleKind,
    })),
  };
}

function givenOut(task: RehearsalTask, from: LocalDate): TaskForPlanning {
  const createdOn = task.orderDate === null ? from : later(task.orderDate, from);
  return {
    scheduleKind: task.scheduleKind,
    state: task.awaitsSchedule ? 'awaiting_schedule' : 'open',
    startDate: task.startDate,
    dueDate: task.dueDate,
    runsTo: task.runsTo,
    retrospective: task.retrospective,
    createdOn,
    round: 1,
    roundStartedOn: createdOn,
    roles: task.recipients.map(({ role }) => role),
  };
}

/** Whoever reports in time hears nothing after the date; whoever could not, reports on the first reminder that it is over. */
function untilReported(planned: readonly PlannedReminder[], dueDate: LocalDate | null): readonly PlannedReminder[] {
  if (dueDate === null) return planned;
  const [firstDay] = planned.map(({ day }) => day);
  const reportedOn = firstDay !== undefined && firstDay > dueDate ? firstOverdueDay(planned) : dueDate;
  return planned.filter(({ day }) => reportedOn === null || day <= reportedOn);
}

function firstOverdueDay(planned: readonly PlannedReminder[]): LocalDate | null {
  return planned.find(({ rung }) => isOverdueRung(rung))?.day ?? null;
}

function countMonths(
  from: LocalDate,
  to: LocalDate,
  mornings: ReadonlyMap<string, ReadonlySet<LocalDate>>,
  due: ReadonlyMap<LocalDate, readonly RehearsalTask[]>,
): Rehearsal['months'] {
  const months = new Map(monthsBetween(from, to).map((month) => [month, { letters: 0, tasksDue: 0 }]));
  for (const days of mornings.values()) {
    for (const day of days) valueAt(months, day.slice(0, 7), zero).letters += 1;
  }
  for (const [day, tasks] of due) valueAt(months, day.slice(0, 7), zero).tasksDue += tasks.length;
  return [...months].map(([month, counts]) => ({ month, ...counts }));
}

function countDays(mornings: ReadonlyMap<string, ReadonlySet<LocalDate>>): Rehearsal['days'] {
  const letters = new Map<LocalDate, number>();
  for (const days of mornings.values()) for (const day of days) letters.set(day, (letters.get(day) ?? 0) + 1);
  return [...letters].map(([date, count]) => ({ date, letters: count })).sort((a, b) => (a.date < b.date ? -1 : 1));
}

function quarterOf(date: string): string {
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

function quartersBetween(from: LocalDate, to: LocalDate): string[] {
  return [...new Set(monthsBetween(from, to).map(quarterOf))];
}

function zero(): { letters: number; tasksDue: number } {
  return { letters: 0, tasksDue: 0 };
}

function monthsBetween(from: LocalDate, to: LocalDate): string[] {
  const months: string[] = [];
  let [year, month] = from.split('-').map(Number) as [number, number];
  for (;;) {
    const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    if (name > to.slice(0, 7)) return months;
    months.push(name);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

function countLeads(tasks: readonly RehearsalTask[]): number {
  const leads = tasks.flatMap(({ recipients }) => recipients.filter(({ role }) => role === 'lead'));
  return new Set(leads.map(({ personId }) => personId)).size;
}

/** Each row once, though it may give many tasks. */
function rowsOf(tasks: readonly RehearsalTask[]): RehearsalTask[] {
  return [...new Map(tasks.map((task) => [`${task.order}\n${task.number}\n${task.title}`, task])).values()];
}

function valueAt<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
