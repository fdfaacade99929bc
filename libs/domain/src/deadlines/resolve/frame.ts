import {
  type AcademicTerm,
  type AcademicYear,
  academicYear,
  type DeadlineProfile,
  deadlineProfile,
  type LocalDate,
  lastDayOfMonth,
  monthOf,
  productionCalendar,
  type WorkingCalendar,
  yearOf,
} from '../../calendar/index.js';
import type { DeadlineContext, PaperKind } from '../deadline-reading.js';
import type { Window } from './window.js';

/** The context of a phrase with the conclusions drawn from it once. */
export interface Frame {
  readonly phrase: string;
  readonly period: Window | null;
  readonly orderDate: LocalDate | null;
  /** The plan's academic year; `null` for a plan of calendar years. */
  readonly plan: AcademicYear | null;
  /** «Квартал» and «полугодие» are parts of that year and not of the calendar one. */
  readonly partsAreAcademic: boolean;
  /** Only the months of the period look like an academic year: nobody has said that it is one. */
  readonly planIsGuessed: boolean;
  readonly terms: readonly AcademicTerm[] | null;
  readonly column: string | null;
  /** A bare date in the column is a last day («Срок исполнения») and not the day of an event («Дата проведения»). */
  readonly bareDateIsDue: boolean;
  /** The column speaks of hours too: «Дата и время». */
  readonly hourIsSaid: boolean;
  readonly section: Window | null;
  /** A length without an event counts from the paper itself: in its own clauses and decisions, not in a row of a plan. */
  readonly countsFromPaper: boolean;
  readonly isDecision: boolean;
  readonly paper: PaperKind | null;
  /** The sentence that the phrase was cut out of. */
  readonly sentence: string | null;
  /** Over which days what repeats or only begins is laid out where the phrase has no period of its own. */
  readonly repeatsWithin: Window | null;
  readonly profile: DeadlineProfile | null;
  readonly working: WorkingCalendar;
  /** The year is one of those in which the same day comes again: 29 February is the last of a February without one. */
  readonly yearly?: boolean;
  /** Words without a year count from here instead: a report on a period is due after its end. */
  readonly notBefore?: LocalDate;
  /** The stretches that a report is about, where the words name them. */
  readonly reported?: readonly Window[];
}

/** The month that a section's heading names; a quarter or a last day says of no other day in which month it is. */
export function sectionMonth({ section }: Frame): Window | null {
  if (section === null) return null;
  const isMonth =
    section.start.endsWith('-01') && section.end === lastDayOfMonth(yearOf(section.start), monthOf(section.start));
  return isMonth ? section : null;
}

const HOURS = /(?<![а-яё])час(?:ы|ов|а)?(?![а-яё])/iu;
const TIME = /(?<![а-яё])время(?![а-яё])/iu;
const TIME_ALONE = /^\s*время\s*$/iu;
const TIME_OF_HOLDING = /дата|проведен|реализац|период/iu;

export function frameOf(phrase: string, context: DeadlineContext): Frame {
  const { periodStart, periodEnd } = context;
  const period =
    periodStart !== null && periodEnd !== null && periodStart <= periodEnd
      ? { start: periodStart, end: periodEnd }
      : null;
  const column = context.column;
  const terms = context.terms && context.terms.length > 0 ? context.terms : null;
  const said = saidYear(context.academicYear, terms);
  const guessed = said === null && period !== null ? yearByMonths(period, terms) : null;
  return {
    phrase,
    period,
    orderDate: context.orderDate,
    plan: said ?? guessed,
    partsAreAcademic: said !== null || lastsSchoolYear(period, guessed),
    planIsGuessed: guessed !== null,
    terms,
    column,
    bareDateIsDue: column !== null && /срок/iu.test(column) && !TIME_OF_HOLDING.test(column),
    hourIsSaid: column !== null && speaksOfHour(column),
    section: null,
    countsFromPaper: column === null || context.isDecision === true,
    isDecision: context.isDecision === true,
    paper: context.paper ?? null,
    sentence: context.sentence ?? null,
    repeatsWithin: context.repeatsWithin ?? null,
    profile: typeof context.profile === 'string' ? deadlineProfile(context.profile) : (context.profile ?? null),
    working: context.working ?? PRODUCTION,
  };
}

const PRODUCTION = productionCalendar();

/** «Дата и время», «Часы», «Время»; «Время проведения» heads dates as often as hours. */
function speaksOfHour(column: string): boolean {
  return HOURS.test(column) || TIME_ALONE.test(column) || (TIME.test(column) && /дата/iu.test(column));
}

/** How explanations call the frame's profile. */
export function profileName(frame: Frame): string {
  return frame.profile?.title ?? frame.profile?.name ?? '';
}

/** The date from which words without a year count: the period's start, else the order's date. */
export function referenceDate(frame: Frame): LocalDate | null {
  return frame.notBefore ?? frame.period?.start ?? frame.orderDate;
}

function saidYear(name: string | null, terms: readonly AcademicTerm[] | null): AcademicYear | null {
  const named = name === null ? null : /^\s*(\d{4})/.exec(name);
  return named && academicYear(Number(named[1]), terms);
}

function yearByMonths(period: Window, terms: readonly AcademicTerm[] | null): AcademicYear | null {
  const startsInAutumn = monthOf(period.start) === 8 || monthOf(period.start) === 9;
  const endsNextSummer =
    yearOf(period.end) === yearOf(period.start) + 1 && monthOf(period.end) >= 5 && monthOf(period.end) <= 8;
  return startsInAutumn && endsNextSummer ? academicYear(yearOf(period.start), terms) : null;
}

/** To the day from the beginning of the lessons to their end: hardly anything but a school has such a plan. */
function lastsSchoolYear(period: Window | null, year: AcademicYear | null): boolean {
  return period !== null && period.start === year?.start && period.end === year.end;
}
