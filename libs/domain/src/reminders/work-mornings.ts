import {
  addDays,
  addWorkingDays,
  dateInZone,
  followingWorkingDay,
  instantAt,
  type LocalDate,
  precedingWorkingDay,
  type WorkingCalendar,
} from '../calendar/index.js';

/** The calendar of the organisation whose people are reminded, and the zone its clocks show. */
export interface PlanningCalendars {
  readonly working: WorkingCalendar;
  /** IANA name: `Asia/Yekaterinburg`. */
  readonly timeZone: string;
}

const MORNING = '09:00';
const EVENING = '18:00';

/**
 * Working days and their mornings, each counted once: a year's rehearsal asks for the same few hundred days a million
 * times, and a zoned instant costs more than everything else in the plan.
 */
export class WorkMornings {
  private readonly sums = new Map<string, LocalDate>();
  private readonly instants = new Map<LocalDate, Date>();
  private readonly starts = new Map<number, { readonly day: LocalDate; readonly sendAt: Date }>();

  private constructor(private readonly calendars: PlanningCalendars) {}

  private static readonly known = new WeakMap<WorkingCalendar, Map<string, WorkMornings>>();

  /** Remembered per calendar object, so an edited calendar (a new object) starts afresh. */
  static of(calendars: PlanningCalendars): WorkMornings {
    const byZone = WorkMornings.known.get(calendars.working) ?? new Map<string, WorkMornings>();
    WorkMornings.known.set(calendars.working, byZone);
    const known = byZone.get(calendars.timeZone);
    if (known) return known;
    const fresh = new WorkMornings(calendars);
    byZone.set(calendars.timeZone, fresh);
    return fresh;
  }

  onOrBefore(day: LocalDate): LocalDate {
    return this.remember(`<${day}`, () => precedingWorkingDay(day, this.calendars.working));
  }

  onOrAfter(day: LocalDate): LocalDate {
    return this.remember(`>${day}`, () => followingWorkingDay(day, this.calendars.working));
  }

  after(day: LocalDate): LocalDate {
    return this.remember(`+${day}`, () => followingWorkingDay(addDays(day, 1), this.calendars.working));
  }

  plus(day: LocalDate, workingDays: number): LocalDate {
    return this.remember(`${workingDays}${day}`, () => addWorkingDays(day, workingDays, this.calendars.working));
  }

  /** 09:00 of that day on the organisation's clocks. */
  morningOf(day: LocalDate): Date {
    const known = this.instants.get(day);
    if (known) return known;
    const instant = instantAt(day, MORNING, this.calendars.timeZone);
    this.instants.set(day, instant);
    return instant;
  }

  /** The instant itself in working hours, else the next working morning. */
  atOnce(instant: Date): { readonly day: LocalDate; readonly sendAt: Date } {
    // All tasks of an order were confirmed at one instant.
    const known = this.starts.get(instant.getTime());
    if (known) return known;
    const start = this.startAt(instant);
    this.starts.set(instant.getTime(), start);
    return start;
  }

  private startAt(instant: Date): { readonly day: LocalDate; readonly sendAt: Date } {
    const { working, timeZone } = this.calendars;
    const today = dateInZone(instant, timeZone);
    const isWorkday = working.isWorking(today);
    if (isWorkday && instant < this.morningOf(today)) return { day: today, sendAt: this.morningOf(today) };
    if (isWorkday && instant < instantAt(today, EVENING, timeZone)) return { day: today, sendAt: instant };
    const day = this.after(today);
    return { day, sendAt: this.morningOf(day) };
  }

  private remember(key: string, count: () => LocalDate): LocalDate {
    const known = this.sums.get(key);
    if (known !== undefined) return known;
    const day = count();
    this.sums.set(key, day);
    return day;
  }
}

/** When something to be said now is said: at this instant in working hours, else on the next working morning. */
export function atOnce(now: Date, calendars: PlanningCalendars): { readonly day: LocalDate; readonly sendAt: Date } {
  return WorkMornings.of(calendars).atOnce(now);
}
