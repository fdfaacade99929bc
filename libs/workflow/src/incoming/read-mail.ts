import { dateInZone } from '@domain/calendar';
import { ExpectedError } from '@domain/errors';
import { bareRung } from '@domain/reminders';
import {
  chosenRow,
  cutQuotation,
  cutSignature,
  type Reply,
  readReply,
  whyAutomatic,
  withoutSecrets,
} from '@domain/replies';
import { type Language, textsIn } from '@domain/texts';
import { EVIDENCE_LIMITS } from '@platform/files';
import type { IncomingMail, MailFile } from '@platform/mail';
import { doneByMail, letterOfToken, type MailClaim, PersonEntity, type RowOfLetter, rowsOfLetter } from '@storage';
import type { EntityManager } from 'typeorm';
import { type LinkCommand, openLinkOfLetter } from '../access/open-link.js';
import { hashToken } from '../access/tokens.js';
import type { KnownOfMail, MailErrand, MailVerdict } from './errand.js';
import { partOfReply } from './part-of-reply.js';

/** Rungs of letters that ask how the work goes. */
const ASK_FOR_INTERIM = ['interim', 'half-term'];
const TOKEN = /\+([0-9a-f]{32})@/iu;
const MEGABYTE = 1024 * 1024;

/**
 * What is to be done about a letter somebody wrote, seen as things stand now; nothing is changed. Who wrote it is shown by
 * the token of the letter he answers and by his address together: a token alone travels with a forwarded letter.
 */
export async function readMail(
  manager: EntityManager,
  claim: MailClaim,
  mail: IncomingMail,
  now: Date,
): Promise<MailErrand | MailVerdict> {
  const body = withoutSecrets(cutSignature(cutQuotation(mail.text)));
  const known: KnownOfMail = { sender: mail.sender, subject: mail.subject, body };
  const automatic = whyAutomatic(mail.headers, mail.subject);
  if (automatic !== null) return ignored(known, automatic);
  const token = mail.recipients.flatMap((address) => TOKEN.exec(address)?.[1] ?? [])[0];
  if (token === undefined) return unclear(known, 'mail-without-token');
  const letter = await letterOfToken(manager, hashToken(token.toLowerCase()));
  if (letter === undefined) return unclear(known, 'mail-token-unknown');
  const rows = await rowsOfLetter(manager, letter.id);
  const personId = rows[0]?.personId ?? null;
  const ofLetter = { ...known, letterId: letter.id, personId };
  const person = personId === null ? null : await manager.findOneBy(PersonEntity, { id: personId });
  if (person === null) return unclear(ofLetter, 'mail-letter-without-rows');
  if (!isHis(mail.sender, [letter.address, person.email]))
    return { ...unclear(ofLetter, 'mail-of-another', { sender: mail.sender ?? '' }), isToAnswer: true };
  if (claim.isCut) return answered(unclear(ofLetter, 'mail-too-large'));
  const chosen = chosenRow(body, rows);
  if (chosen === null) return answered(unclear(ofLetter, 'mail-which-row'));
  const { row, text } = chosen;
  const ofRow = { ...ofLetter, taskId: row.taskId };
  const tooMuch = whyTooMuch(mail.files);
  if (tooMuch !== null) return answered(unclear(ofRow, tooMuch.why, tooMuch.values));
  try {
    return await errandOf(manager, claim, {
      known: ofRow,
      row,
      text,
      files: mail.files,
      language: person.language,
      now,
    });
  } catch (error) {
    // The link is over, or its person has gone.
    if (error instanceof ExpectedError) return answered(unclear(ofRow, 'mail-link-over'));
    throw error;
  }
}

interface Answered {
  readonly known: KnownOfMail;
  readonly row: RowOfLetter;
  readonly text: string;
  readonly files: readonly MailFile[];
  readonly language: Language;
  readonly now: Date;
}

async function errandOf(
  manager: EntityManager,
  claim: MailClaim,
  { known, row, text, files, language, now }: Answered,
): Promise<MailErrand | MailVerdict> {
  const link = await openLinkOfLetter(manager, row.linkId, now);
  const [body] = await manager.query<{ timeZone: string }[]>(
    'select time_zone as "timeZone" from organisation where id = $1',
    [link.actor.organisationId],
  );
  const today = dateInZone(now, body?.timeZone ?? 'UTC');
  const asksForInterim = row.rungs.some((rung) => ASK_FOR_INTERIM.includes(bareRung(rung)));
  const reply = readReply({ text, hasFiles: files.length > 0, asksForInterim, today });
  if (reply.kind === 'unclear') return answered(unclear(known, `mail-${reply.why}`));
  if (!link.commands.includes(commandOf(reply)) && reply.kind !== 'comment')
    return answered(unclear(known, 'mail-decide-by-link'));
  const actor = { ...link.actor, via: 'mail' as const, mailId: claim.id };
  const done = await doneByMail(manager, claim.id, row.taskId);
  const errand = { claim, known, taskId: row.taskId, version: row.version, actor, done, files };
  if (reply.kind === 'report' && reply.text === '')
    return { ...errand, reply: { ...reply, text: textsIn(language).say('mail.files_alone') } };
  if (reply.kind !== 'hand_on') return { ...errand, reply };
  const part = await partOfReply(manager, reply, { taskId: row.taskId, actor, now });
  if (typeof part === 'string') return answered(unclear(known, part, { name: reply.name }));
  return { ...errand, reply: { kind: 'hand_on', part } };
}

function commandOf(reply: Exclude<Reply, { kind: 'unclear' }>): LinkCommand {
  if (reply.kind === 'report') return reply.isInterim ? 'interim_report' : 'report';
  return reply.kind === 'extension' ? 'ask_extension' : reply.kind;
}

function isHis(sender: string | null, addresses: readonly (string | null)[]): boolean {
  return sender !== null && addresses.some((address) => address?.toLowerCase() === sender);
}

function whyTooMuch(
  files: readonly MailFile[],
): { readonly why: string; readonly values: Record<string, string | number> } | null {
  if (files.length > EVIDENCE_LIMITS.files)
    return { why: 'mail-too-many-files', values: { limit: EVIDENCE_LIMITS.files } };
  const large = files.find(({ bytes }) => bytes.length > EVIDENCE_LIMITS.bytes);
  if (large === undefined) return null;
  return { why: 'mail-file-too-large', values: { fileName: large.name, limit: EVIDENCE_LIMITS.bytes / MEGABYTE } };
}

function ignored(known: KnownOfMail, why: string): MailVerdict {
  return {
    settled: { ...known, state: 'ignored', why: 'mail-automatic', whyValues: { mark: why } },
    isToAnswer: false,
  };
}

function unclear(known: KnownOfMail, why: string, whyValues: Record<string, string | number> = {}): MailVerdict {
  return { settled: { ...known, state: 'unclear', why, whyValues }, isToAnswer: false };
}

/** Only somebody of the directory is ever written to, at the address that stands there. */
function answered(verdict: MailVerdict): MailVerdict {
  return { ...verdict, isToAnswer: true };
}
