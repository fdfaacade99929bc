import type { GroupRule } from './sign-in-settings.js';

/** Somebody as the organisation's own sign-in knows him. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  /** Null where the provider has not verified it: anybody could have typed it there. */
  readonly email: string | null;
  readonly fullName: string | null;
  readonly groups: readonly string[];
}

/** The first rule whose group a person belongs to. */
export function ruleFor(identity: Identity, rules: readonly GroupRule[]): GroupRule | undefined {
  return rules.find(({ group }) => identity.groups.includes(group));
}
