import type { EntityManager } from 'typeorm';
import { prepared } from '../database-client.js';

export interface StoredSession<Data> {
  readonly data: Data;
  readonly lastUsedAt: Date;
}

/** The session of a secret id that has not run out; null where there is none. */
export async function readSession<Data>(
  manager: EntityManager,
  sid: string,
  now: Date,
): Promise<StoredSession<Data> | null> {
  const [row] = await manager.query<StoredSession<Data>[]>(
    prepared(`select sess as data, last_used_at as "lastUsedAt" from session where sid = $1 and expire > $2`),
    [sid, now],
  );
  return row ?? null;
}

/** Opens a session, and clears away those that have run out. */
export async function openSession(
  manager: EntityManager,
  session: { sid: string; data: object; now: Date; expire: Date },
): Promise<void> {
  await manager.query('delete from session where expire <= $1', [session.now]);
  await manager.query('insert into session (sid, sess, last_used_at, expire) values ($1, $2, $3, $4)', [
    session.sid,
    session.data,
    session.now,
    session.expire,
  ]);
}

/** Nothing happens where the session is not there any more. */
export async function changeSession(manager: EntityManager, sid: string, data: object): Promise<void> {
  await manager.query('update session set sess = $2 where sid = $1', [sid, data]);
}

export async function noteSessionUse(manager: EntityManager, sid: string, now: Date): Promise<void> {
  await manager.query('update session set last_used_at = $2 where sid = $1', [sid, now]);
}

export async function deleteSession(manager: EntityManager, sid: string): Promise<void> {
  await manager.query('delete from session where sid = $1', [sid]);
}

export interface SessionRow {
  readonly id: string;
  readonly sid: string;
  readonly userAgent: string | null;
  readonly signedInAt: Date | null;
  readonly lastUsedAt: Date;
}

/** Open sessions of a person, the one used last first. */
export function sessionsOfPerson(
  manager: EntityManager,
  personId: string,
  { now, usedSince }: { now: Date; usedSince: Date },
): Promise<SessionRow[]> {
  return manager.query<SessionRow[]>(
    `select id, sid, sess ->> 'userAgent' as "userAgent",
       (sess ->> 'signedInAt')::timestamptz as "signedInAt", last_used_at as "lastUsedAt"
     from session where person_id = $1 and expire > $2 and last_used_at > $3 order by last_used_at desc, id`,
    [personId, now, usedSince],
  );
}

/** Ends sessions of a person: one of them by its id, or all but the one of a secret id. Answers how many. */
export async function endSessionsOf(
  manager: EntityManager,
  personId: string,
  { only, except }: { only?: string; except?: string | undefined } = {},
): Promise<number> {
  const [, ended] = await manager.query<[unknown, number]>(
    `delete from session where person_id = $1 and ($2::uuid is null or id = $2) and ($3::text is null or sid <> $3)`,
    [personId, only ?? null, except ?? null],
  );
  return ended;
}
