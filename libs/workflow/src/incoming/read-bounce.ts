import { type DeliveryStatus, readDeliveryStatus } from '@domain/replies';
import type { IncomingMail } from '@platform/mail';
import { addressBounced, letterOfBounce, type MailSettled, planUndelivered } from '@storage';
import type { EntityManager } from 'typeorm';

/**
 * What a server tells about a letter of ours. Undeliverable for good: the letter failed, and no reminder goes to that
 * address until it is another one. Tried in vain for days: the letter failed. Of both the coordinator is told. Everything else
 * is only noted.
 */
export async function readBounce(
  manager: EntityManager,
  mail: IncomingMail,
  now: Date,
): Promise<MailSettled | undefined> {
  if (mail.deliveryStatus === null) return undefined;
  const known = { sender: mail.sender, subject: mail.subject };
  const told = worst(readDeliveryStatus(mail.deliveryStatus));
  for (const messageId of mail.returnedIds) {
    const letter = await letterOfBounce(manager, messageId);
    if (letter === undefined) continue;
    const whyValues = { address: letter.address, status: told?.status ?? '', answer: told?.answer ?? '' };
    const about = { ...known, letterId: letter.id, personId: letter.personId, whyValues };
    if (told?.outcome !== 'permanent' && told?.outcome !== 'given_up')
      return { ...about, state: 'bounce', why: `mail-bounce-${told?.outcome ?? 'unread'}` };
    const isPermanent = told.outcome === 'permanent';
    await addressBounced(manager, letter, { answer: told.answer, isPermanent, now });
    await planUndelivered(manager, letter.id, now);
    return { ...about, state: 'bounce', why: `mail-bounce-${told.outcome}` };
  }
  return { ...known, state: 'ignored', why: 'mail-bounce-of-nothing' };
}

const ORDER = ['permanent', 'given_up', 'delayed', 'delivered'] as const;

/** A letter of ours has one recipient; a server that lists several speaks of where it was forwarded to. */
function worst(statuses: readonly DeliveryStatus[]): DeliveryStatus | undefined {
  return ORDER.flatMap((outcome) => statuses.find((status) => status.outcome === outcome) ?? [])[0];
}
