import { ExpectedError } from '@domain/errors';
import { ScannerDown } from '@platform/virus-scan';
import { type MailClaim, settleMail, tryMailLater } from '@storage';
import type { EntityManager } from 'typeorm';
import { Conflict } from '../acting/errors.js';
import { secondsAfter } from '../letters/leases.js';
import { retryDelaySeconds, spreadOf } from '../letters/retry-delay.js';
import type { KnownOfMail, MailVerdict } from './errand.js';
import { openAnswer } from './open-answer.js';

type Claim = Pick<MailClaim, 'id' | 'fence'>;

/** Writes down what became of a letter and, where its writer is to know, opens the answer to him. */
export async function settleWithAnswer(
  manager: EntityManager,
  claim: Claim,
  { settled, isToAnswer }: MailVerdict,
  now: Date,
): Promise<void> {
  const { personId } = settled;
  const isOurs = await settleMail(manager, claim, settled, now);
  if (!isOurs || !isToAnswer || personId === undefined || personId === null) return;
  const answerLetterId = await openAnswer(manager, personId, now);
  await manager.query('update incoming_mail set answer_letter_id = $2 where id = $1', [claim.id, answerLetterId]);
}

/** What verbs refuse in words for a page, and how a letter says it. */
const IN_A_LETTER: Readonly<Record<string, string>> = {
  forbidden: 'mail-forbidden',
  'not-found-task': 'mail-forbidden',
  'forbidden-transition': 'mail-not-in-this-state',
  'link-used': 'mail-link-used',
};

/** True for trouble of our own, which is logged and tried again for a day and a half; a refusal stays one. */
export function isOurTrouble(error: unknown): boolean {
  if (!(error instanceof ExpectedError) || error instanceof ScannerDown) return true;
  // Somebody changed the task between our looking and acting.
  return error instanceof Conflict && error.code === 'stale-version';
}

/** A letter that could not be acted on: refused, it is left to a person and its writer told; in trouble, it is tried again. */
export async function settleFailed(
  manager: EntityManager,
  claim: Claim,
  { known, error }: { readonly known: KnownOfMail; readonly error: unknown },
  now: Date,
): Promise<void> {
  const delay = isOurTrouble(error) ? retryDelaySeconds(claim.fence, spreadOf(claim.id)) : null;
  if (delay !== null) return tryMailLater(manager, claim, secondsAfter(now, delay));
  const [code, values] =
    error instanceof ExpectedError && !isOurTrouble(error) ? [error.code, error.values] : ['mail-trouble', {}];
  const settled = { ...known, state: 'unclear' as const, why: IN_A_LETTER[code] ?? code, whyValues: { ...values } };
  return settleWithAnswer(manager, claim, { settled, isToAnswer: true }, now);
}
