import { yearOf } from '../calendar/index.js';
import {
  type DeadlineContext,
  type DeadlineReading,
  type DeadlineRules,
  dateWarnings,
  type Schedule,
  type Warning,
} from '../deadlines/index.js';
import { clauseDateWarnings } from './checks/index.js';
import { headingOfTerms, periodOfPart, readTerm, rowDeadlineWarnings } from './items/index.js';
import type { OrderReading, ReadRoadmap } from './order-reading.js';
import { repetitionOf } from './period.js';

/** Where the words stand: a row of the table in its section, or a clause of the order or of its annex. */
export interface PlaceOfDeadline {
  readonly source: 'table' | 'clause';
  readonly part: 'order' | 'annex';
  readonly sectionIndex: number | null;
  /** Of a row: which of the order's roadmaps it stands in; the first where it is not said. */
  readonly roadmapIndex?: number;
  /** Of a clause: its words, out of which those of its term were cut. */
  readonly sentence?: string;
}

/** Reads other deadline words in the place of an item's own, exactly as the reader would have read them there. */
export function rereadDeadline(
  reading: OrderReading,
  place: PlaceOfDeadline,
  words: string,
  rules: DeadlineRules,
): DeadlineReading {
  const read = readTerm(words, deadlineContextAt(reading, place, rules));
  const warnings = place.source === 'clause' ? read.warnings : rowDeadlineWarnings(read.warnings);
  return { ...read, warnings: [...warnings, ...ofClause(reading, place, words, read.schedules)] };
}

/** Dates of a plan written in the place of an item's own words: days of events, whatever its column calls them. */
export function readPlanDates(
  reading: OrderReading,
  place: PlaceOfDeadline,
  words: string,
  rules: DeadlineRules,
): DeadlineReading {
  return readTerm(words, { ...deadlineContextAt(reading, place, rules), column: null });
}

/** What is said of dates in that place that a person has decided, and not the words. */
export function rereadDates(
  reading: OrderReading,
  place: PlaceOfDeadline,
  schedules: readonly Schedule[],
  rules: DeadlineRules,
): Warning[] {
  const context = deadlineContextAt(reading, place, rules);
  return [...dateWarnings(schedules, context), ...ofClause(reading, place, null, schedules)];
}

function ofClause(
  { roadmap: { periodStart, periodEnd } }: OrderReading,
  { source, part }: PlaceOfDeadline,
  deadlineText: string | null,
  deadlines: readonly Schedule[],
): Warning[] {
  if (source !== 'clause' || periodStart === null || periodEnd === null) return [];
  return clauseDateWarnings({ part, deadlineText, deadlines }, { start: periodStart, end: periodEnd });
}

/** Everything beside the words that decides what a deadline in this place means. */
export function deadlineContextAt(
  reading: OrderReading,
  place: PlaceOfDeadline,
  rules: DeadlineRules,
): DeadlineContext {
  const roadmap = reading.roadmaps?.[place.roadmapIndex ?? 0] ?? { ...reading.roadmap, columns: reading.columns };
  const { periodStart, periodEnd } = roadmap;
  const ofOrder = {
    profile: rules.profile ?? null,
    ...(rules.terms && { terms: rules.terms }),
    ...(rules.working && { working: rules.working }),
    orderDate: reading.order.date,
    paper: reading.order.kind ?? null,
    academicYear: academicYearIn(roadmap),
    periodStart: null,
    periodEnd: null,
    column: null,
    repeatsWithin: repetitionOf(periodOf(reading), reading.order.date),
    sentence: place.sentence ?? null,
  };
  // A clause of the order counts from the order's date, not from the annex's period (conventions, rule 23).
  if (place.source === 'clause' && place.part === 'order') return ofOrder;
  if (place.source === 'clause') return { ...ofOrder, periodStart, periodEnd };
  const column = roadmap.termHeading === undefined ? headingOfTerms(roadmap.columns) : roadmap.termHeading;
  return { ...ofOrder, periodStart, periodEnd, column, section: periodAt(reading, place) };
}

function periodOf({ roadmap: { periodStart: start, periodEnd: end } }: OrderReading) {
  return start === null || end === null ? null : { start, end };
}

/** The sections of all roadmaps stand in one list: those of a roadmap begin below the last of the roadmaps before it. */
function periodAt(
  { sections, items }: OrderReading,
  { sectionIndex, roadmapIndex = 0 }: PlaceOfDeadline,
): string | null {
  const above = items.filter((item) => (item.roadmapIndex ?? 0) < roadmapIndex);
  const from = Math.max(-1, ...above.map((item) => item.sectionIndex ?? -1)) + 1;
  const own = items.map((item) => (item.sectionIndex ?? -1) - from);
  const at = sectionIndex === null ? null : sectionIndex - from;
  return periodOfPart({ sections: sections.slice(from), withRows: new Set(own) }, at);
}

/** A reading that does not keep it has a school year where the plan lasts from September to May. */
function academicYearIn({ academicYear, periodStart, periodEnd }: ReadRoadmap): string | null {
  if (academicYear !== undefined) return academicYear;
  const isSchoolYear = periodStart?.endsWith('-09-01') === true && periodEnd?.endsWith('-05-31') === true;
  return isSchoolYear ? `${yearOf(periodStart)}/${yearOf(periodEnd)}` : null;
}
