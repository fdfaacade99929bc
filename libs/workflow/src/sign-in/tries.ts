import { createHash } from 'node:crypto';
import { callerOf, type Failures, type GuardedBy, LOCK_OUT, lockedUntil, siteOf, withFailure } from '@domain/sign-in';
import { clearFailures, countFailure, forgetOldFailures, forgiveFailure, lockFailures, readFailures } from '@storage';
import type { DataSource, EntityManager } from 'typeorm';
import { TooManyTries } from '../acting/errors.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** One lock of several that a try has to pass. */
export interface Guarded {
  readonly by: GuardedBy;
  /** Whose tries are counted together; the table keeps its hash. */
  readonly whose: string;
}

/** The lock of an address somebody types in, whether anybody has it or not: a stranger learns nothing from it. */
export function accountOf(email: string): Guarded {
  return { by: 'account', whose: email.trim().toLowerCase() };
}

/** The locks of the places a network address stands in, which the tries come from. */
export function placesOf(address: string): Guarded[] {
  const site = siteOf(address);
  return [{ by: 'caller', whose: callerOf(address) }, ...(site === null ? [] : [{ by: 'site', whose: site } as const])];
}

/** The lock of the password that a signed-in person is asked for again. */
export function ownPasswordOf(personId: string): Guarded {
  return { by: 'account', whose: personId };
}

export function secondFactorOf(personId: string): Guarded {
  return { by: 'second_factor', whose: personId };
}

/**
 * Counts a try against every lock before it is judged; whoever judges it right gives it back with `forgive`. Answers the
 * failures of each. @throws TooManyTries when one of the locks is closed; then nothing is counted
 */
export async function countTry(dataSource: DataSource, guarded: readonly Guarded[], now: Date): Promise<Failures[]> {
  return dataSource.transaction(async (manager) => {
    await forgetOldFailures(manager, new Date(now.getTime() - DAY_MS));
    const counted: [string, Failures][] = [];
    for (const one of guarded) {
      const key = keyOf(one);
      const failures = await lockFailures(manager, key);
      demandOpen(failures, now);
      counted.push([key, withFailure(failures, now, LOCK_OUT[one.by])]);
    }
    for (const [key, failures] of counted) await countFailure(manager, key, failures);
    return counted.map(([, failures]) => failures);
  });
}

/** The try was right: its account starts anew, and the places it came from are one failure better off. */
export async function forgive(manager: EntityManager, guarded: readonly Guarded[]): Promise<void> {
  for (const one of guarded) {
    if (one.by === 'caller' || one.by === 'site')
      await forgiveFailure(manager, keyOf(one), LOCK_OUT[one.by].freeFailures);
    else await clearFailures(manager, keyOf(one));
  }
}

/** The locks of one person's password, as a stranger types it and as he himself is asked for it again. */
export function passwordLocksOf({ id, email }: { readonly id: string; readonly email: string | null }): Guarded[] {
  return [...(email === null ? [] : [accountOf(email)]), ownPasswordOf(id)];
}

/** The locks of one person, whichever way he tries. */
export function locksOf(person: { readonly id: string; readonly email: string | null }): Guarded[] {
  return [...passwordLocksOf(person), secondFactorOf(person.id)];
}

/** Until when one of the locks is closed; null where all are open. */
export async function latestLock(manager: EntityManager, guarded: readonly Guarded[], now: Date): Promise<Date | null> {
  let latest: Date | null = null;
  for (const one of guarded) {
    const until = lockedUntil(await readFailures(manager, keyOf(one)), now);
    if (until !== null && (latest === null || until > latest)) latest = until;
  }
  return latest;
}

function demandOpen(failures: Failures | null, now: Date): void {
  const until = lockedUntil(failures, now);
  if (until !== null) throw new TooManyTries({ count: Math.ceil((until.getTime() - now.getTime()) / MINUTE_MS) });
}

function keyOf({ by, whose }: Guarded): string {
  return `${by} ${createHash('sha256').update(whose).digest('base64url')}`;
}
