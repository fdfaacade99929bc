import type { Role } from '../../access/index.js';
import type { ProposedKind } from '../kind-of-name.js';

/** What a row says of a field: a value, that it is to be taken away, or nothing. */
export type Said<Value> = Value | null | undefined;

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

/** A row that cannot be used, and the heading of the cell that is to blame. */
export interface FaultyLine {
  readonly entry: 'organisation' | 'person';
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
  | 'kind-of-class'
  | 'post-in-use'
  | 'organisation-unknown'
  | 'not-in-directory'
  | 'perhaps-meant'
  | 'no-school'
  | 'role-needs-administrator'
  | 'administrator-stays'
  | 'branch-too-wide';

export interface ReadImport {
  readonly organisations: readonly OrganisationLine[];
  readonly people: readonly PersonLine[];
  readonly faulty: readonly FaultyLine[];
  /** In their order in the file. */
  readonly sheets: readonly (string | null)[];
  /** Sheets in which no headings were recognised. */
  readonly unreadSheets: readonly string[];
  /** Headings that were not recognised. */
  readonly unreadColumns: readonly string[];
}
