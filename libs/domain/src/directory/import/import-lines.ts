import type { Role } from '../../access/index.js';
import type { LocalDate } from '../../calendar/index.js';
import type { Capacity } from '../appointment.js';
import type { ProposedKind } from '../kind-of-name.js';

/** What a row says of a field: a value, that it is to be taken away, or nothing. */
export type Said<Value> = Value | null | undefined;

export type ImportedEntry = 'organisation' | 'person' | 'appointment';

export interface ImportPlace {
  readonly sheet: string | null;
  readonly row: number;
}

/** By what a row calls an organisation. */
export interface OrganisationReference {
  readonly entryId?: string | undefined;
  readonly code?: Said<string>;
  readonly inn?: Said<string>;
  /** A name, or the names from the top down to it. */
  readonly name: string;
  /** The one above it, as a name, the names from the top down, or a code. */
  readonly parent?: Said<string>;
}

export interface OrganisationLine extends OrganisationReference {
  readonly entry: 'organisation';
  readonly place: ImportPlace;
  readonly fullName?: Said<string>;
  readonly kind?: ProposedKind | undefined;
  readonly tags?: Said<readonly string[]>;
  readonly timeZone?: string | undefined;
  readonly email?: Said<string>;
  /** It is a school that the directory knows, and on this list. */
  readonly onList?: string | undefined;
}

export interface PersonLine {
  readonly entry: 'person';
  readonly place: ImportPlace;
  readonly entryId?: string | undefined;
  readonly organisation: OrganisationReference;
  readonly fullName: string;
  readonly position?: Said<string>;
  readonly email?: Said<string>;
  readonly phone?: Said<string>;
  readonly role?: Role | undefined;
}

/** Who holds a post, sits in a collegial body, looks after a school. */
export interface AppointmentLine {
  readonly entry: 'appointment';
  readonly place: ImportPlace;
  readonly termId?: string | undefined;
  readonly capacity: Capacity;
  /** The post, the body or the school, as a name or the names from the top down. */
  readonly at: string;
  /** Exactly one of the two: a person, and where he works; or a post whoever holds it, or a whole organisation. */
  readonly person: string | null;
  readonly body: string | null;
  readonly workplace?: string | undefined;
  readonly fromDay?: LocalDate | undefined;
  readonly toDay?: Said<LocalDate>;
  /** By which act. */
  readonly reason?: string | undefined;
}

/** A row that cannot be used, and the heading of the cell that is to blame. */
export interface FaultyLine {
  readonly entry: ImportedEntry;
  readonly place: ImportPlace;
  readonly column: string | null;
  readonly name: string;
  readonly fault: ImportFault;
  readonly values: Readonly<Record<string, string>>;
}

/** Why a row is not taken; the texts name what to do about it. */
export type ImportFault =
  | 'name-missing'
  | 'organisation-missing'
  | 'value-too-long'
  | 'kind-unknown'
  | 'role-unknown'
  | 'time-zone-unknown'
  | 'inn-wrong'
  | 'email-wrong'
  | 'same-entry-twice'
  | 'several-alike'
  | 'code-of-several'
  | 'stands-elsewhere'
  | 'person-elsewhere'
  | 'email-taken'
  | 'person-left'
  | 'code-taken'
  | 'parent-unknown'
  | 'parent-in-circle'
  | 'parent-refused'
  | 'place-in-tree'
  | 'outside-branch'
  | 'not-in-branch'
  | 'kind-of-class'
  | 'post-in-use'
  | 'organisation-unknown'
  | 'not-in-directory'
  | 'perhaps-meant'
  | 'no-school'
  | 'role-needs-administrator'
  | 'administrator-stays'
  | 'branch-too-wide'
  | 'appointment-place-missing'
  | 'capacity-unknown'
  | 'appointee-missing'
  | 'appointee-unknown'
  | 'appointee-unfit'
  | 'appointment-unfit'
  | 'day-wrong'
  | 'day-missing'
  | 'term-begun'
  | 'term-not-reopened'
  | 'term-reversed'
  | 'holder-ends'
  | 'sits-already'
  | 'place-taken-later';

export interface ReadImport {
  readonly organisations: readonly OrganisationLine[];
  readonly people: readonly PersonLine[];
  readonly appointments: readonly AppointmentLine[];
  readonly faulty: readonly FaultyLine[];
  /** In their order in the file. */
  readonly sheets: readonly (string | null)[];
  /** Sheets in which no headings were recognised. */
  readonly unreadSheets: readonly string[];
  /** Headings that were not recognised. */
  readonly unreadColumns: readonly string[];
}
