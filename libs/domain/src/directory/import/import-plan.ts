import type { Role } from '../../access/index.js';
import type { LocalDate } from '../../calendar/index.js';
import type { Capacity } from '../appointment.js';
import type { ProposedKind } from '../kind-of-name.js';
import type { ImportedEntry, ImportFault, ImportPlace } from './import-lines.js';

export type ImportOutcome = 'created' | 'changed' | 'unchanged' | 'conflict' | 'refused';

export type ImportedField =
  | 'name'
  | 'fullName'
  | 'code'
  | 'inn'
  | 'parent'
  | 'kind'
  | 'tags'
  | 'timeZone'
  | 'email'
  | 'position'
  | 'phone'
  | 'role'
  | 'capacity'
  | 'fromDay'
  | 'toDay'
  | 'insteadOf';

export interface FieldChange {
  readonly field: ImportedField;
  readonly before: string | null;
  readonly after: string | null;
}

/** What a row of the file does, as it is told before it is done. */
export interface ImportLine {
  readonly place: ImportPlace;
  readonly entry: ImportedEntry;
  readonly name: string;
  /** The organisation a person is in, or what somebody is appointed to. */
  readonly within: string | null;
  readonly outcome: ImportOutcome;
  readonly changes: readonly FieldChange[];
  /** Why it is not taken, or what is worth a look: by what name the directory knows it, whence it comes, who else has its code. */
  readonly note: ImportFault | 'known-as' | 'moved-by-code' | 'same-code-elsewhere' | null;
  readonly column: string | null;
  readonly values: Readonly<Record<string, string>>;
}

/** An organisation as it will be; `id` of one that is not there yet is only a name for it in this plan. */
export interface PlannedOrganisation {
  readonly id: string;
  readonly isNew: boolean;
  readonly name: string;
  /** Null of a new one. */
  readonly nameBefore: string | null;
  readonly fullName: string | null;
  readonly matchKey: string;
  readonly kind: ProposedKind;
  readonly parentId: string | null;
  readonly tags: readonly string[];
  readonly timeZone: string;
  readonly code: string | null;
  /** The branch the code is of; null where there is no code. */
  readonly codeBranchId: string | null;
  readonly inn: string | null;
  readonly email: string | null;
  readonly emailBefore: string | null;
}

export interface PlannedPerson {
  readonly id: string;
  readonly isNew: boolean;
  readonly organisationId: string;
  readonly fullName: string;
  readonly matchKey: string;
  readonly position: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly role: Role;
  readonly emailBefore: string | null;
  readonly roleBefore: Role | null;
}

/** Ids of what this plan adds are its own names for it. */
export type PlannedAppointment =
  | {
      readonly step: 'begin';
      readonly entryId: string;
      readonly capacity: Capacity;
      readonly personId: string | null;
      readonly postId: string | null;
      readonly fromDay: LocalDate;
      readonly toDay: LocalDate | null;
      readonly reason: string | undefined;
    }
  | {
      readonly step: 'end';
      readonly termId: string;
      readonly entryId: string;
      readonly toDay: LocalDate;
      readonly reason: string | undefined;
    };

export interface ImportPlan {
  /** In the order of the file. */
  readonly lines: readonly ImportLine[];
  /** Those above before those below. */
  readonly organisations: readonly PlannedOrganisation[];
  readonly people: readonly PlannedPerson[];
  readonly appointments: readonly PlannedAppointment[];
}
