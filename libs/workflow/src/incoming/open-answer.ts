import { dateInZone } from '@domain/calendar';
import { openLetters } from '@storage';
import type { EntityManager } from 'typeorm';

const DAY_MS = 24 * 60 * 60 * 1000;
/** More than anybody writes, and few enough that two robots who answer each other soon fall silent. */
const ANSWERS_A_DAY = 20;

/** A letter that tells a person what became of his; null where he has had so many today that a robot is writing. */
export async function openAnswer(manager: EntityManager, personId: string, now: Date): Promise<string | null> {
  const [person] = await manager.query<{ timeZone: string; answers: number }[]>(
    `select organisation.time_zone as "timeZone",
       (select count(*)::int from incoming_mail mail
         where mail.person_id = person.id and mail.answer_letter_id is not null and mail.settled_at > $2) as answers
     from person join organisation on organisation.id = person.organisation_id
     where person.id = $1 and person.email is not null and person.state <> 'left' for no key update of person`,
    [personId, new Date(now.getTime() - DAY_MS)],
  );
  if (person === undefined || person.answers >= ANSWERS_A_DAY) return null;
  const key = { recipientId: personId, localDay: dateInZone(now, person.timeZone), class: 'mail_answer' as const };
  const [letter] = await openLetters(manager, [key], now);
  return letter?.id ?? null;
}
