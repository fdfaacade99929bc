export const TOKEN_SCOPES = ['read', 'write'] as const;
/** What a personal token is good for: looking, or looking and changing. What its person may not do it may not either. */
export type TokenScope = (typeof TOKEN_SCOPES)[number];

/** A door as far as tokens are concerned. */
export interface TokenDoor {
  readonly changes: boolean;
  /** Whoever comes through it could let himself or others in: ways of signing in, tokens, mail addresses and roles. */
  readonly inPersonOnly: boolean;
}

/** A token opens no door in person, so one that was stolen makes no second one and outlives no revocation. */
export function mayByToken(scope: TokenScope, { changes, inPersonOnly }: TokenDoor): boolean {
  return !inPersonOnly && (scope === 'write' || !changes);
}

/** Of one person at a time; more are forgotten ones. */
export const MOST_TOKENS = 20;
export const LONGEST_TOKEN_DAYS = 366;
