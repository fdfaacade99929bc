import type { Role } from '../../access/index.js';
import type { LocalDate } from '../../calendar/index.js';
import type { Capacity } from '../appointment.js';
import type { ProposedKind } from '../kind-of-name.js';

/** The directory as it is when a file is compared with it. */
export interface KnownDirectory {
  /** What whoever brings the file may change, and the line above his branch. Whatever stands elsewhere is as if it did not exist. */
  readonly organisations: readonly KnownOrganisation[];
  readonly people: readonly KnownPerson[];
  /** Of what may be changed, those that are not over. */
  readonly terms: readonly KnownTerm[];
  /** What orders call an organisation by another name than its own, by the folded name. */
  readonly aliases: ReadonlyMap<string, string>;
  /** The names of what stands elsewhere: a new entry is not made the only one that orders know by such a name. */
  readonly namesElsewhere: readonly Pick<KnownOrganisation, 'name' | 'matchKey'>[];
}

export interface KnownOrganisation {
  readonly id: string;
  readonly name: string;
  readonly fullName: string | null;
  readonly matchKey: string;
  readonly kind: ProposedKind;
  readonly parentId: string | null;
  readonly lineage: readonly string[];
  readonly tags: readonly string[];
  readonly timeZone: string;
  readonly code: string | null;
  /** Whose code it is: the branch whose list gave it; of lists of the whole installation the top of its tree. */
  readonly codeBranchId: string | null;
  readonly inn: string | null;
  readonly email: string | null;
  /** A post that somebody holds or has held, or that has a standing. */
  readonly isHeld: boolean;
  /** Whether who brings the file may change it. */
  readonly editable: boolean;
}

export interface KnownPerson {
  readonly id: string;
  readonly organisationId: string;
  readonly fullName: string;
  readonly matchKey: string;
  readonly position: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly role: Role;
  readonly branchId: string | null;
  /** He works here no longer. */
  readonly hasLeft: boolean;
}

export interface KnownTerm {
  readonly id: string;
  /** The post, the collegial body or the school. */
  readonly entryId: string;
  readonly capacity: Capacity;
  /** Exactly one of the two is not null: a person, or a post or a whole organisation. */
  readonly personId: string | null;
  readonly postId: string | null;
  readonly name: string;
  /** Where the person works. */
  readonly workplaceId: string | null;
  readonly fromDay: LocalDate;
  readonly toDay: LocalDate | null;
  readonly reason: string | null;
}

/** What who brings the file may do. */
export interface ImportScope {
  /** The top of his branch; null covers everything. */
  readonly top: string | null;
  readonly isAdministrator: boolean;
}
