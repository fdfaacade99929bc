import type { Reply } from '@domain/replies';
import type { MailClaim, MailSettled } from '@storage';
import type { ActingPerson } from '../acting/acting-person.js';
import type { AttachedFile } from '../files/keep-files.js';
import type { HandedOnPart } from './part-of-reply.js';

/** What is known of a letter, whatever becomes of it. */
export type KnownOfMail = Omit<MailSettled, 'state' | 'why' | 'whyValues' | 'answerLetterId'>;

/** A reply that says clearly what is to be done, by whom and with which task. The door gives it to the verb it asks for. */
export interface MailErrand {
  readonly claim: Pick<MailClaim, 'id' | 'fence'>;
  readonly known: KnownOfMail;
  readonly taskId: string;
  readonly version: number;
  readonly actor: ActingPerson;
  readonly reply: Exclude<Reply, { kind: 'unclear' } | { kind: 'hand_on' }> | HandOnByMail;
  /** What a worker that died may have done already. */
  readonly done: { readonly command: boolean; readonly comment: boolean };
  readonly files: readonly AttachedFile[];
}

export interface HandOnByMail {
  readonly kind: 'hand_on';
  readonly part: HandedOnPart;
}

/** What is to become of a letter nothing is done about. `isToAnswer`: whoever wrote it gets to know. */
export interface MailVerdict {
  readonly settled: MailSettled;
  readonly isToAnswer: boolean;
}
