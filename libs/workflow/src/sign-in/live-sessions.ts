import { idleSince } from '@domain/sign-in';
import { SystemClock } from '@platform/clock';
import { type SessionRow, sessionsOfPerson } from '@storage';
import type { EntityManager } from 'typeorm';

/** The sessions of a person that still let him in; by real time, as they run out (see the store of sessions). */
export function liveSessions(manager: EntityManager, personId: string): Promise<SessionRow[]> {
  const now = new SystemClock().now();
  return sessionsOfPerson(manager, personId, { now, usedSince: idleSince(now) });
}
