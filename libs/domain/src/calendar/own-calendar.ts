import { type AcademicTerm, academicYearOf, isWholeDivision, kindOf, type TermKind } from './academic-year.js';
import { type LocalDate, yearOf } from './local-date.js';
import { isWorked, productionCalendar } from './production-calendar.js';
import { DECREED_YEARS } from './production-calendar-data.js';
import { type CalendarDay, ordinaryDay, specialDays, type YearTransfers } from './special-days.js';
import type { WorkingCalendar } from './working-calendar.js';

/** A day a region or an authority has of its own (Радоница, Курбан-байрам): off, or worked where the country rests. */
export interface OwnDay {
  readonly date: LocalDate;
  readonly works: boolean;
  readonly name: string;
  /** The act that made it so. */
  readonly act: string;
}

/** A decree on transfers that came after this version was shipped. */
export interface OwnDecree {
  readonly year: number;
  readonly act: string;
  /** Of that year, each day as `MM-DD`. */
  readonly transfers: readonly { readonly from: string; readonly to: string }[];
}

/** What one organisation, or the installation as a whole, sets beside the shipped calendar. */
export interface CalendarSettings {
  readonly days: readonly OwnDay[];
  readonly decrees: readonly OwnDecree[];
  /** Quarters, trimesters, half-years and holidays of any academic years. */
  readonly terms: readonly AcademicTerm[];
  /** Null takes over what stands above. */
  readonly worksOnPresidentsDays: boolean | null;
  /** Name of the deadline profile; null takes over what stands above. */
  readonly profile: string | null;
}

export const NO_OWN_SETTINGS: CalendarSettings = {
  days: [],
  decrees: [],
  terms: [],
  worksOnPresidentsDays: null,
  profile: null,
};

/** The calendar that holds for an organisation. */
export interface EffectiveCalendar {
  readonly working: WorkingCalendar;
  readonly terms: readonly AcademicTerm[];
  readonly profile: string | null;
  /** The decree the year stands on; null where only the Labour Code answers. */
  readonly decreeOf: (year: number) => string | null;
  readonly dayAt: (date: LocalDate) => CalendarDay;
}

/**
 * Settings laid over each other, the organisation's own first, then those above it, the installation's last. A day and a
 * decree come from the nearest that names them; of the terms of an academic year each kind from the nearest that has it.
 */
export function effectiveCalendar(layers: readonly CalendarSettings[]): EffectiveCalendar {
  const days = new Map<LocalDate, OwnDay>();
  const decrees = new Map<number, YearTransfers>();
  const termsByYear = new Map<number, readonly AcademicTerm[]>();
  for (const layer of [...layers].reverse()) {
    for (const day of layer.days) days.set(day.date, day);
    for (const { year, act, transfers } of layer.decrees) {
      decrees.set(year, { act, transfers: transfers.map(({ from, to }) => [from, to] as const) });
    }
    for (const [year, terms] of byAcademicYear(layer.terms))
      termsByYear.set(year, withNearer(termsByYear.get(year) ?? [], terms));
  }
  const worksOnPresidentsDays = layers.find((layer) => layer.worksOnPresidentsDays !== null)?.worksOnPresidentsDays;
  const options = { worksOnPresidentsDays: worksOnPresidentsDays ?? false };
  const dayAt = (date: LocalDate): CalendarDay => {
    const own = days.get(date);
    if (own === undefined) {
      const year = yearOf(date);
      return specialDays(year, decrees.get(year) ?? null).get(date) ?? ordinaryDay(date);
    }
    const kind = own.works ? 'extra_working_day' : 'extra_day_off';
    return { kind, short: false, act: own.act, movedFrom: null, name: own.name };
  };
  const decreeOf = (year: number): string | null => decrees.get(year)?.act ?? DECREED_YEARS[year]?.act ?? null;
  return {
    working: {
      name: productionCalendar().name,
      isWorking: (date) => isWorked(dayAt(date).kind, options),
      isProvisional: (year) => decreeOf(year) === null,
    },
    terms: [...termsByYear].sort(([a], [b]) => a - b).flatMap(([, terms]) => terms),
    profile: layers.find((layer) => layer.profile !== null)?.profile ?? null,
    decreeOf,
    dayAt,
  };
}

/**
 * A nearer list of one year's terms over a farther one: a stretch or a season of holidays replaces its like and no more, so
 * that a school with one date of its own keeps the region's others. A whole division of the year replaces any other.
 */
function withNearer(farther: readonly AcademicTerm[], nearer: readonly AcademicTerm[]): readonly AcademicTerm[] {
  const unsaid = nearer.filter(({ kind }) => kind === undefined).length;
  const said = nearer.map((term) => ({ ...term, kind: kindOf(term, unsaid) }));
  const whole = (kind: TermKind) => isWholeDivision(kind, said.filter((one) => one.kind === kind).length);
  const divides = whole('quarter') || whole('trimester');
  const kept = farther.filter((term) => {
    if (term.kind === 'quarter' || term.kind === 'trimester')
      return !divides && !said.some((one) => replaces(one, term));
    return !(term.kind && whole(term.kind)) && !said.some((one) => replaces(one, term));
  });
  return [...kept, ...said].sort((a, b) => (a.start < b.start ? -1 : 1));
}

function replaces(near: AcademicTerm, far: AcademicTerm): boolean {
  if (near.kind !== far.kind) return false;
  return (near.season !== undefined && near.season === far.season) || (near.start <= far.end && far.start <= near.end);
}

function byAcademicYear(terms: readonly AcademicTerm[]): Map<number, AcademicTerm[]> {
  const years = new Map<number, AcademicTerm[]>();
  for (const term of terms) {
    const year = academicYearOf(term.start);
    years.set(year, [...(years.get(year) ?? []), term]);
  }
  return years;
}
