import type { Actor } from '../access/index.js';

/** What belonging to a group of the organisation's own sign-in makes of a person here. */
export interface GroupRule {
  readonly group: string;
  readonly role: Actor['role'];
  /** Where a person who is new here is entered, and the top of what the role covers. */
  readonly organisationId: string;
}

export interface SignInSettings {
  /** Whose second factor is a duty. */
  readonly secondFactorRoles: readonly Actor['role'][];
  /** In order: the first group a person belongs to counts. */
  readonly groups: readonly GroupRule[];
  /** Where somebody unknown, of no group above, is entered as an observer; null: he is refused. */
  readonly strangersOrganisationId: string | null;
}

export const NO_SIGN_IN_SETTINGS: SignInSettings = { secondFactorRoles: [], groups: [], strangersOrganisationId: null };
