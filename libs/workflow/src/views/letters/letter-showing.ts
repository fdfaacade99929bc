import type { Actor } from '@domain/access';
import type { Instance, MailMode } from '@platform/config';
import type { LetterClass } from '@storage';

/** `whole`: as its recipient sees it; `masked`: without the secrets of its links; `hidden`: neither body nor bytes. */
export type LetterShowing = 'whole' | 'masked' | 'hidden';

/**
 * How much of a letter its ledger shows to whom; the one place that decides it. The database keeps the hash of a
 * link's secret, but the frozen bytes of the letter hold the secret itself, and whoever reads it can act as the
 * recipient.
 *
 * With a mail server a letter for signing in is shown to nobody, and the links of any other letter are masked for
 * everybody but its recipient. In the built-in mailbox a letter reaches its recipient only through whoever looks at it,
 * so an administrator sees all of them whole. A coordinator, who may be above the recipient or of another authority that
 * gave him work, acts for nobody there either: he sees what was written, and of letters for signing in nothing. In the
 * sample everybody is invented, and its visitor plays them all.
 */
export function letterShowing(
  letter: { readonly class: LetterClass; readonly recipientId: string },
  viewer: Actor,
  { mailMode, instance }: { readonly mailMode: MailMode; readonly instance: Instance },
): LetterShowing {
  if (mailMode === 'mailbox' && viewer.role === 'administrator') return 'whole';
  if (letsIn(letter.class)) return 'hidden';
  if (instance === 'sample') return 'whole';
  return letter.recipientId === viewer.personId ? 'whole' : 'masked';
}

/** Whoever has its link is taken for its recipient. */
function letsIn(letterClass: LetterClass): boolean {
  return letterClass === 'sign_in' || letterClass === 'password_reset' || letterClass === 'invitation';
}

/** The bytes are a mail program's matter: for everybody in the built-in mailbox, else for administrators. */
export function mayHaveBytes(showing: LetterShowing, viewer: Actor, mailMode: MailMode): boolean {
  return showing !== 'hidden' && (mailMode === 'mailbox' || viewer.role === 'administrator');
}
