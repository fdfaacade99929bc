import type { EntityManager } from 'typeorm';

/** A request by the name its sender gave it: who asks, at which door, under which key. */
export interface RequestName {
  readonly caller: string;
  readonly door: string;
  readonly key: string;
}

export interface KeptAnswer {
  readonly print: string;
  readonly claimedUntil: Date;
  /** Null while the request is under way, and for good when its process died. */
  readonly status: number | null;
  readonly answer: string | null;
}

const NAMED = 'caller = $1 and door = $2 and key = $3';

function nameOf({ caller, door, key }: RequestName): string[] {
  return [caller, door, key];
}

/**
 * True for the one request of this name that may go on; of several at once exactly one hears it. A row that expires later
 * than a new one would was left by a clock that has been set back, and does not hold.
 */
export async function claimAnswer(
  manager: EntityManager,
  name: RequestName,
  claim: { print: string; now: Date; claimedUntil: Date; expiresAt: Date },
): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `insert into kept_answer as kept (caller, door, key, print, claimed_until, expires_at) values ($1, $2, $3, $4, $6, $7)
     on conflict (caller, door, key) do update set
       print = excluded.print, claimed_until = excluded.claimed_until, expires_at = excluded.expires_at,
       status = null, answer = null
     where kept.expires_at <= $5 or kept.expires_at > $7
     returning 1`,
    [...nameOf(name), claim.print, claim.now, claim.claimedUntil, claim.expiresAt],
  );
  return rows.length > 0;
}

export async function keptAnswer(manager: EntityManager, name: RequestName): Promise<KeptAnswer | undefined> {
  const [row] = await manager.query<KeptAnswer[]>(
    `select print, claimed_until as "claimedUntil", status, answer from kept_answer where ${NAMED}`,
    nameOf(name),
  );
  return row;
}

export async function keepAnswer(
  manager: EntityManager,
  name: RequestName,
  { status, answer }: { status: number; answer: string },
): Promise<void> {
  await manager.query(`update kept_answer set status = $4, answer = $5 where ${NAMED}`, [
    ...nameOf(name),
    status,
    answer,
  ]);
}

/** The request ended and nobody knows whether it did something. */
export async function endClaim(manager: EntityManager, name: RequestName, now: Date): Promise<void> {
  await manager.query(`update kept_answer set claimed_until = $4 where ${NAMED}`, [...nameOf(name), now]);
}

/** The request did nothing and may come again. */
export async function releaseAnswer(manager: EntityManager, name: RequestName): Promise<void> {
  await manager.query(`delete from kept_answer where ${NAMED}`, nameOf(name));
}

export async function forgetExpiredAnswers(manager: EntityManager, now: Date): Promise<void> {
  await manager.query('delete from kept_answer where expires_at <= $1', [now]);
}
