import { CalendarFeedEntity, endSessionsOf, PersonalTokenEntity } from '@storage';
import { type EntityManager, IsNull } from 'typeorm';

/** Ends all sessions of somebody and takes back his tokens and the address of his calendar. Answers how many there were. */
export async function shutOut(
  manager: EntityManager,
  personId: string,
  now: Date,
): Promise<{ sessions: number; tokens: number }> {
  const sessions = await endSessionsOf(manager, personId);
  const revoked = await manager.update(PersonalTokenEntity, { personId, revokedAt: IsNull() }, { revokedAt: now });
  await manager.delete(CalendarFeedEntity, { personId });
  return { sessions, tokens: revoked.affected ?? 0 };
}
