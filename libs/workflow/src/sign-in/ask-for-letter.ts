import { dateInZone } from '@domain/calendar';
import { openLetters } from '@storage';
import type { EntityManager } from 'typeorm';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** A letter on its way is waited for before another one is asked for. */
const BETWEEN_LETTERS_MS = 5 * MINUTE_MS;
/** Anybody may type anybody's address, so the letters to one person are few, from wherever they are asked for. */
const LETTERS_A_DAY = 10;

interface Asking {
  readonly recipientId: string;
  readonly timeZone: string;
}

/**
 * Leaves a letter with a link for every person of an address, which the usual pipeline sends. The link itself is made when
 * the letter is frozen, so its hour starts then. An unknown address, and a person who was written to a moment ago or too
 * often today, get nothing and are not told apart by the caller.
 */
export async function askForLetter(
  manager: EntityManager,
  asked: { email: string; class: 'sign_in' | 'password_reset'; now: Date },
): Promise<void> {
  const { now } = asked;
  const people = await withinLimits(manager, await lockPeople(manager, asked.email.trim()), asked);
  if (people.length === 0) return;
  const letters = people.map(({ recipientId, timeZone }) => ({
    recipientId,
    localDay: dateInZone(now, timeZone),
    class: asked.class,
  }));
  await openLetters(manager, letters, now);
}

/** The people of an address. They are locked, so that two requests at once are counted one after the other. */
function lockPeople(manager: EntityManager, email: string): Promise<Asking[]> {
  return manager.query<Asking[]>(
    `select person.id as "recipientId", organisation.time_zone as "timeZone"
     from person join organisation on organisation.id = person.organisation_id
     where lower(person.email) = lower($1)
     order by person.id for no key update of person`,
    [email],
  );
}

/** A letter's `send_at` is when it was asked for. */
async function withinLimits(
  manager: EntityManager,
  people: readonly Asking[],
  asked: { class: string; now: Date },
): Promise<Asking[]> {
  const over = await manager.query<{ recipientId: string }[]>(
    `select recipient_id as "recipientId" from letter
     where class = $1 and recipient_id = any($2) and send_at > $3
     group by recipient_id having max(send_at) > $4 or count(*) >= $5`,
    [
      asked.class,
      people.map(({ recipientId }) => recipientId),
      new Date(asked.now.getTime() - DAY_MS),
      new Date(asked.now.getTime() - BETWEEN_LETTERS_MS),
      LETTERS_A_DAY,
    ],
  );
  return people.filter((person) => !over.some(({ recipientId }) => recipientId === person.recipientId));
}
