import type { LetterContent } from '@domain/letters';
import { textsIn } from '@domain/texts';
import {
  type DkimKey,
  type FrozenLetter,
  freezeLetter,
  type LetterRenderer,
  letterMessageId,
  replyTo,
  taskThreadId,
} from '@platform/mail';
import {
  type Deputy,
  deputyOf,
  freezeGatheringLetter,
  type LetterAddressee,
  type LetterClaim,
  type LetterClass,
  lockGatheringLetter,
  skipLetter,
} from '@storage';
import type { EntityManager } from 'typeorm';
import { hashToken, newReplyToken } from '../access/tokens.js';
import { writeAboutTasks } from './write-about-tasks.js';
import { writeInvitation } from './write-invitation.js';
import { writeMailAnswer } from './write-mail-answer.js';
import { writePasswordReset, writeSignIn } from './write-sign-in.js';
import { writeTest } from './write-test.js';

export interface LetterOffice {
  /** Base of every link. */
  readonly publicAddress: string;
  /** The sender, as in the header. */
  readonly from: string;
  /** Where replies come in; undefined where nobody reads them. */
  readonly replyAddress: string | undefined;
  readonly dkim: DkimKey | undefined;
  readonly renderer: LetterRenderer;
}

/**
 * Writes a letter that is still gathering and freezes its bytes, in the caller's transaction. Undefined when nothing is
 * left to say or nobody to send it to (the letter is skipped then) or the letter has passed into other hands.
 */
export async function prepareLetter(
  manager: EntityManager,
  claim: LetterClaim,
  office: LetterOffice,
  now: Date,
): Promise<FrozenLetter | undefined> {
  const addressee = await lockGatheringLetter(manager, claim);
  if (addressee === undefined) return undefined;
  // Before a link is made that nobody would get; a letter about tasks says itself why each of them is left out.
  if (!isAboutTasks(addressee.class) && addressee.email === null) {
    await skipLetter(manager, claim, 'no_address');
    return undefined;
  }
  const deputy = isAboutTasks(addressee.class) ? await deputyOf(manager, addressee.personId, now) : null;
  const content = await write(manager, claim, { ...addressee, deputy }, office.publicAddress, now);
  const address = deputy?.email ?? addressee.email;
  if (content === null || address === null) {
    await skipLetter(manager, claim, 'nothing-to-say');
    return undefined;
  }
  const replyToken = office.replyAddress === undefined ? null : newReplyToken();
  const frozen = await freezeLetter({
    ...office.renderer.render(replyToken !== null && isAboutTasks(addressee.class) ? answerable(content) : content),
    messageId: letterMessageId(claim.id, office.from),
    date: now,
    from: office.from,
    ...(office.replyAddress !== undefined &&
      replyToken !== null && { replyTo: replyTo(office.replyAddress, replyToken) }),
    to: { name: (deputy ?? addressee).fullName, address },
    subject: content.subject,
    ...(content.refuse !== null && { oneClickUnsubscribe: oneClick(content.refuse.href) }),
    ...(office.dkim && { dkim: office.dkim }),
    ...threadOf(content, office.from),
  });
  await freezeGatheringLetter(
    manager,
    claim,
    { ...frozen, subject: content.subject, replyTokenHash: replyToken && hashToken(replyToken) },
    now,
  );
  return frozen;
}

function isAboutTasks(letterClass: LetterClass): boolean {
  return letterClass === 'digest' || letterClass === 'decision';
}

function write(
  manager: EntityManager,
  claim: LetterClaim,
  addressee: LetterAddressee & { readonly deputy: Deputy | null },
  publicAddress: string,
  now: Date,
): Promise<LetterContent | null> | LetterContent {
  switch (addressee.class) {
    case 'sign_in':
      return writeSignIn(manager, addressee, publicAddress, now);
    case 'password_reset':
      return writePasswordReset(manager, addressee, publicAddress, now);
    case 'invitation':
      return writeInvitation(manager, addressee, publicAddress, now);
    case 'test':
      return writeTest(addressee, publicAddress);
    case 'mail_answer':
      return writeMailAnswer(manager, claim, addressee, publicAddress, now);
    case 'digest':
    case 'decision':
      return writeAboutTasks(manager, claim, addressee, publicAddress, now);
    default: {
      const never: never = addressee.class;
      return never;
    }
  }
}

/** What the page of that address asks for, asked without the page: mail programs do so where their reader presses their own button. */
function oneClick(page: string): string {
  return page.replace(/\/unsubscribe\/([\w-]+).*$/u, '/api/unsubscribe/$1');
}

/** The letter says what can be answered to it, where somebody reads the answers. */
function answerable(content: LetterContent): LetterContent {
  return { ...content, footer: [textsIn(content.language).say('mail.answer.footer'), ...content.footer] };
}

/** Letters about one task stand together in the reader's mail program. */
function threadOf(content: LetterContent, from: string): { threadId?: string } {
  const [only, ...others] = content.taskIds;
  return only === undefined || others.length > 0 ? {} : { threadId: taskThreadId(only, from) };
}
