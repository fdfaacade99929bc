import type { LocalDate } from '../calendar/index.js';
import type { PaperKind, ReadingStep, Schedule, Warning } from '../deadlines/index.js';
import type { ReadMeeting, ReportingDuty } from './duty-reading.js';
import type { IndicatorTask, ReadIndicator } from './indicator-reading.js';
import type { IdentificationRule, SchoolResults } from './school-reading.js';
import type { SourcePlace } from './source-place.js';

export type PartyType = 'person' | 'organisation' | 'group' | 'role';

/** Somebody the order names: a person, one body, a class of bodies (МОУО, ШНОР), a group by membership or a role. */
export interface Party {
  readonly type: PartyType;
  /** Canonical name: «Бухмастова Е.В.», «ГБУ ДПО «ЧИРО»». */
  readonly name: string;
  readonly fullName?: string;
  readonly asWritten?: string;
  readonly position?: string;
  readonly classOfOrganisations?: boolean;
  readonly flags?: readonly string[];
}

/** A document the order names (основание), by date and number or by its name alone, and what it does with it. */
export interface BasisDocument {
  /** In the nominative: «приказ», «постановление», «письмо», «закон», «Лесной кодекс», «устав». */
  readonly kind: string;
  /** In the case of the source: «управления образования». */
  readonly issuer: string | null;
  readonly date: LocalDate | null;
  /** Null for what is told by its name: «Уставом города». */
  readonly number: string | null;
  readonly title: string | null;
  /** Which part of it is meant: «п. 2 ст. 53.3». */
  readonly part?: string;
  readonly relation:
    | 'in_accordance'
    | 'in_execution'
    | 'on_basis'
    | 'guided_by'
    | 'in_framework'
    | 'repeals'
    | 'amends';
}

export interface OrderHeader {
  readonly number: string | null;
  readonly date: LocalDate | null;
  readonly issuer: string | null;
  readonly title: string | null;
  /** The controller's name, or the word `signatory` when the signer keeps the control to himself. */
  readonly controller: string | null;
  readonly controllerPosition: string | null;
  readonly signatory: string | null;
  readonly signatoryPosition: string | null;
  /** Their names as written out in full; absent or null where the order has the initials alone. */
  readonly controllerFullName?: string | null;
  readonly signatoryFullName?: string | null;
  readonly drafter: string | null;
  readonly distribution: string | null;
  /** What the document is called; absent in a reading made before it was kept. */
  readonly kind?: PaperKind | null;
  /** Absent in a reading made before basis documents were read. */
  readonly basis?: readonly BasisDocument[];
}

/** How a clause binds: `standing` and `one_off` have no deadline words. */
export type ClauseDuty = 'standing' | 'one_off' | 'dated' | 'recurring' | 'on_demand';

/** One of those a clause obliges. */
export interface ObligedParty extends Party {
  /** The head its brackets name; several with a comma between. */
  readonly head?: string;
}

/** A clause (пункт) of the order or of its annex that lays a duty on somebody. */
export interface ReadClause {
  readonly part: 'order' | 'annex';
  readonly number: string;
  readonly duty: ClauseDuty;
  readonly force?: 'recommended';
  readonly text: string;
  readonly assignee: string | null;
  /** The same, each by itself; absent where nobody is obliged and in a reading made before they were told apart. */
  readonly parties?: readonly ObligedParty[];
  /** The head of the body that is obliged; those of several, with a comma between. */
  readonly assigneePerson?: string;
  /** The post of the person who is obliged, in the nominative. */
  readonly assigneePosition?: string;
  readonly deadlineText: string | null;
  readonly deadlines: readonly Schedule[];
  readonly explanation: readonly ReadingStep[];
  readonly source: SourcePlace;
}

/** A clause without a duty of its own; an `addressee` only names whom the clauses below it oblige. */
export interface OtherClause {
  readonly part: 'order' | 'annex';
  readonly number: string;
  readonly kind:
    | 'approval'
    | 'establishment'
    | 'addressee'
    | 'control'
    | 'responsibility'
    | 'noted'
    | 'entry_into_force'
    | 'repeal';
  readonly text: string;
}

export interface ReadSection {
  readonly number: string | null;
  readonly title: string;
}

/** A table of activities with its own title and period. */
export interface ReadRoadmap {
  readonly title: string | null;
  readonly periodStart: LocalDate | null;
  readonly periodEnd: LocalDate | null;
  /** The table's own headings, left to right, so that the review page can show the order as it is on paper. */
  readonly columns: readonly string[];
  /** The heading of the column of terms; absent in a reading made before it was kept. */
  readonly termHeading?: string | null;
  /** «2022/2023» where the plan is for a school year; absent in a reading made before it was kept. */
  readonly academicYear?: string | null;
}

/** A row of the roadmap's table (мероприятие). */
export interface ReadItem {
  readonly number: string;
  /** Index into `roadmaps`: an order may have a plan in each of several annexes. The first where it is absent. */
  readonly roadmapIndex?: number;
  /** Index into `sections`, or null for a row that stands before the first heading. */
  readonly sectionIndex: number | null;
  readonly section: string | null;
  readonly title: string;
  readonly deadlineText: string | null;
  readonly schedules: readonly Schedule[];
  readonly explanation: readonly ReadingStep[];
  /** As in the cell, in order; the first one answers for the row (lead). */
  readonly responsible: readonly Party[];
  readonly executors: readonly Party[];
  readonly responsibleText: string | null;
  readonly expectedResult: string | null;
  readonly evidence: string | null;
  readonly audience: readonly string[];
  readonly audienceText: string | null;
  /** Of its most doubtful cell, 0 to 1; absent where the file holds letters and not a picture of them. */
  readonly confidence?: number;
  readonly source: SourcePlace;
}

export interface Abbreviation {
  readonly abbr: string;
  readonly expansion: string | null;
}

/** What was read from an order. Printed as it is by `vekha read-order --json`. Nothing in it is confirmed yet. */
export interface OrderReading {
  readonly order: OrderHeader;
  readonly clauses: readonly ReadClause[];
  readonly otherClauses: readonly OtherClause[];
  /** The first of `roadmaps`; the annex's own title and period where there is no table. */
  readonly roadmap: {
    readonly title: string | null;
    readonly periodStart: LocalDate | null;
    readonly periodEnd: LocalDate | null;
  };
  /** Absent in a reading made before orders could have several. */
  readonly roadmaps?: readonly ReadRoadmap[];
  /** The headings of the first roadmap. */
  readonly columns: readonly string[];
  readonly sections: readonly ReadSection[];
  readonly items: readonly ReadItem[];
  readonly indicators: readonly ReadIndicator[];
  readonly indicatorTasks: readonly IndicatorTask[];
  readonly schools: readonly SchoolResults[];
  readonly identificationRule: IdentificationRule | null;
  readonly reporting: readonly ReportingDuty[];
  readonly meetings: readonly ReadMeeting[];
  readonly abbreviations: readonly Abbreviation[];
  readonly warnings: readonly Warning[];
}
