import {
  addDays,
  addWorkingDays,
  dateInZone,
  followingWorkingDay,
  instantAt,
  type LocalDate,
  precedingWorkingDay,
  type WorkingCalendar,
  weekday,
} from '../calendar/index.js';

/** The calendar of the organisation whose people are reminded, and the zone its clocks show. */
export interface PlanningCalendars {
  readonly working: WorkingCalendar;
  /** IANA name: `Asia/Yekaterinburg`. */
  readonly timeZone: string;
}

/** When letters leave that no policy of reminders is asked about. */
export const USUAL_MORNING = '09:00';
const EVENING = '18:00';

/**
 * Working days and their mornings, each counted once: a year's rehearsal asks for the same few hundred days a million
 * times, and a zoned instant costs more than everything else in the plan.
 */
export class WorkMornings {
  private readonly sums = new Map<string, LocalDate>();
  private readonly instants = new Map<LocalDate, Date>();
  private readonly starts = new Map<number, { readonly day: LocalDate; readonly sendAt: Date }>();

  private constructor(
    private readonly calendars: PlanningCalendars,
    private readonly morning: string,
  ) {}

  private static readonly known = new WeakMap<WorkingCalendar, Map<string, WorkMornings>>();

  /**
   * Remembered per calendar object, so an edited calendar (a new object) starts afresh.
   * @param morning `HH:MM` on the clocks of the zone
   */
  static of(calendars: PlanningCalendars, morning = USUAL_MORNING): WorkMornings {
    const ofCalendar = WorkMornings.known.get(calendars.working) ?? new Map<string, WorkMornings>();
    WorkMornings.known.set(calendars.working, ofCalendar);
    const key = `${calendars.timeZone} ${morning}`;
    const known = ofCalendar.get(key);
    if (known) return known;
    const fresh = new WorkMornings(calendars, morning);
    ofCalendar.set(key, fresh);
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

  /** When letters leave that day. */
  morningOf(day: LocalDate): Date {
    const known = this.instants.get(day);
    if (known) return known;
    const instant = instantAt(day, this.morning, this.calendars.timeZone);
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

  /** That day, or the nearest working day before it on which letters leave. */
  lastBefore(day: LocalDate, quietWeekdays: readonly number[]): LocalDate {
    let last = this.onOrBefore(day);
    while (quietWeekdays.includes(weekday(last))) last = this.onOrBefore(addDays(last, -1));
    return last;
  }

  /** That day, or the nearest working day after it on which letters leave. */
  firstAfter(day: LocalDate, quietWeekdays: readonly number[]): LocalDate {
    let first = this.onOrAfter(day);
    while (quietWeekdays.includes(weekday(first))) first = this.after(first);
    return first;
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

/** The next working morning after that day on which letters of the policy leave. */
export function nextMorning(
  today: LocalDate,
  { morning, quietWeekdays }: { readonly morning: string; readonly quietWeekdays: readonly number[] },
  calendars: PlanningCalendars,
): { readonly day: LocalDate; readonly sendAt: Date } {
  const mornings = WorkMornings.of(calendars, morning);
  const day = mornings.firstAfter(addDays(today, 1), quietWeekdays);
  return { day, sendAt: mornings.morningOf(day) };
}

/** When something to be said now is said: at this instant in working hours, else on the next working morning. */
export function atOnce(now: Date, calendars: PlanningCalendars): { readonly day: LocalDate; readonly sendAt: Date } {
  return WorkMornings.of(calendars).atOnce(now);
}
