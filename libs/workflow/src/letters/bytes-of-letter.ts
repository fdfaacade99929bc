import type { LetterContent } from '@domain/letters';
import { textsIn } from '@domain/texts';
import {
  type DkimKey,
  freezeLetter,
  type LetterRenderer,
  letterMessageId,
  replyTo,
  taskThreadId,
} from '@platform/mail';
import type { LetterClaim, LetterToKeep } from '@storage';
import { hashToken, newReplyToken } from '../access/tokens.js';

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

/** Renders a letter and makes its bytes, with a token of its own to be answered under. */
export async function bytesOfLetter(
  claim: LetterClaim,
  content: LetterContent,
  to: { readonly name: string; readonly address: string },
  office: LetterOffice,
  now: Date,
): Promise<Omit<LetterToKeep, 'unsubscribeTokenHash'>> {
  const { from, replyAddress, dkim, renderer } = office;
  const replyToken = replyAddress === undefined ? null : newReplyToken();
  const frozen = await freezeLetter({
    ...renderer.render(replyToken !== null && isAboutTasks(claim) ? answerable(content) : content),
    messageId: letterMessageId(claim.id, from),
    date: now,
    from,
    ...(replyAddress !== undefined && replyToken !== null && { replyTo: replyTo(replyAddress, replyToken) }),
    to,
    subject: content.subject,
    ...(content.refuse !== null && { oneClickUnsubscribe: oneClick(content.refuse.href) }),
    ...(dkim && { dkim }),
    ...threadOf(content, from),
  });
  return { claim, ...frozen, subject: content.subject, replyTokenHash: replyToken && hashToken(replyToken) };
}

export function isAboutTasks({ class: letterClass }: Pick<LetterClaim, 'class'>): boolean {
  return letterClass === 'digest' || letterClass === 'decision';
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
