import { ENTRY_LIFE_MS, isIdle, isUseNotable, SESSION_LIFE_MS } from '@domain/sign-in';
import type { Clock } from '@platform/clock';
import { changeSession, deleteSession, noteSessionUse, openSession, readSession } from '@storage';
import { type SessionData, Store } from 'express-session';
import type { DataSource } from 'typeorm';

type Done<T = void> = (error?: unknown, answer?: T) => void;

/**
 * Sessions in the table `session`. Reading one notes its use at most once a minute; one that has been idle too long is
 * as good as ended. Only `open` makes a row: a session that was ended while a request of it was under way is not brought
 * back when that request saves it.
 */
export class SessionStore extends Store {
  /** Real time: a rehearsal that moves the day by a month signs nobody out. */
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {
    super();
  }

  async open(sid: string, data: object): Promise<void> {
    const now = this.clock.now();
    const expire = new Date(now.getTime() + ('personId' in data ? SESSION_LIFE_MS : ENTRY_LIFE_MS));
    await openSession(this.dataSource.manager, { sid, data, now, expire });
  }

  override get(sid: string, done: Done<SessionData | null>): void {
    answer(this.read(sid), done);
  }

  override set(sid: string, session: SessionData, done: Done = () => undefined): void {
    answer(changeSession(this.dataSource.manager, sid, session), done);
  }

  override destroy(sid: string, done: Done = () => undefined): void {
    answer(deleteSession(this.dataSource.manager, sid), done);
  }

  private async read(sid: string): Promise<SessionData | null> {
    const { manager } = this.dataSource;
    const now = this.clock.now();
    const session = await readSession<SessionData>(manager, sid, now);
    if (session === null || isIdle(session.lastUsedAt, now)) return null;
    if (isUseNotable(session.lastUsedAt, now)) await noteSessionUse(manager, sid, now);
    return session.data;
  }
}

function answer<T>(work: Promise<T>, done: Done<T>): void {
  work.then(
    (result) => done(null, result),
    (error: unknown) => done(error),
  );
}
