/** Lower-case name of a header → its lines. */
export type MailHeaders = Readonly<Record<string, readonly string[]>>;

const AUTOMATIC_PRECEDENCE = /^(bulk|junk|list|auto[-_]?reply)$/iu;
const OF_ROBOTS = ['x-autoreply', 'x-autorespond', 'x-auto-reply', 'x-autoresponder', 'list-id', 'feedback-id'];
const SUBJECT =
  /^\s*(автоответ|автоматический ответ|автоматическое уведомление|нет на месте|вне офиса|auto(matic)?[\s:-]?reply|autoreply|out of (the )?office|прочитано:|read:|отч[её]т о прочтении|не прочтено:)/iu;
const NULL_SENDER = /^\s*<\s*>\s*$/u;

/**
 * By what a letter shows that no person wrote it (RFC 3834): nobody answers those, and nothing in them is a report. Null
 * for a letter that a person wrote.
 */
export function whyAutomatic(headers: MailHeaders, subject: string): string | null {
  const first = (name: string) => headers[name]?.[0]?.trim() ?? '';
  const submitted = first('auto-submitted').split(';')[0]?.trim().toLowerCase() ?? '';
  if (submitted !== '' && submitted !== 'no') return 'auto-submitted';
  if (AUTOMATIC_PRECEDENCE.test(first('precedence'))) return 'precedence';
  const robot = OF_ROBOTS.find((name) => headers[name] !== undefined);
  if (robot !== undefined) return robot;
  if (NULL_SENDER.test(first('return-path'))) return 'return-path';
  return SUBJECT.test(subject) ? 'subject' : null;
}
