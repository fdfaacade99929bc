import { dateInZone } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { openLetters } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { BadInput, Conflict } from './acting/errors.js';

const DAY_MS = 24 * 60 * 60 * 1000;
/** More than setting a mail server up takes, and too few to trouble anybody. */
const LETTERS_A_DAY = 20;

/**
 * Leaves a test letter for whoever asks, to his own address and no other; the usual pipeline sends it, once. One that is
 * still on its way is answered again instead of a second one.
 *
 * @throws BadInput `test-letter-without-address`, Conflict `too-many-test-letters`
 */
@Injectable()
export class SendTestLetter {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run({ actor }: { actor: ActingPerson }): Promise<{ letterId: string }> {
    demand(actor, 'setup.see');
    const now = this.clock.now();
    return this.dataSource.transaction(async (manager) => {
      const { email, timeZone } = await lockPerson(manager, actor.personId);
      if (email === null) throw new BadInput('test-letter-without-address', 'email');
      const underWay = await letterUnderWay(manager, actor.personId);
      if (underWay !== undefined) return { letterId: underWay };
      await demandFewLetters(manager, actor.personId, now);
      const key = { recipientId: actor.personId, localDay: dateInZone(now, timeZone), class: 'test' as const };
      const [letter] = await openLetters(manager, [key], now);
      if (letter === undefined) throw new Error(`No test letter was opened for ${actor.personId}`);
      return { letterId: letter.id };
    });
  }
}

/** Locked, so that two requests at once are answered one after the other. */
async function lockPerson(
  manager: EntityManager,
  personId: string,
): Promise<{ email: string | null; timeZone: string }> {
  const [person] = await manager.query<{ email: string | null; timeZone: string }[]>(
    `select person.email, organisation.time_zone as "timeZone"
     from person join organisation on organisation.id = person.organisation_id
     where person.id = $1 for no key update of person`,
    [personId],
  );
  if (person === undefined) throw new Error(`The acting person ${personId} is not in the directory`);
  return person;
}

async function letterUnderWay(manager: EntityManager, personId: string): Promise<string | undefined> {
  const [letter] = await manager.query<{ id: string }[]>(
    `select id from letter where class = 'test' and recipient_id = $1 and state in ('gathering', 'frozen')`,
    [personId],
  );
  return letter?.id;
}

async function demandFewLetters(manager: EntityManager, personId: string, now: Date): Promise<void> {
  const [sent] = await manager.query<{ count: number }[]>(
    `select count(*)::int as count from letter where class = 'test' and recipient_id = $1 and send_at > $2`,
    [personId, new Date(now.getTime() - DAY_MS)],
  );
  const count = sent?.count ?? 0;
  if (count >= LETTERS_A_DAY) throw new Conflict('too-many-test-letters', { count });
}
