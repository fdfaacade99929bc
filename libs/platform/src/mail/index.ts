export { type DkimKey, publishedHalf, readDkimKey } from './dkim-key.js';
export { freezeLetter, type LetterToFreeze, letterMessageId, replyTo, taskThreadId } from './freeze-letter.js';
export { type FetchedMail, ImapMailbox } from './imap-mailbox.js';
export { MailboxMailer, type MailboxStore } from './mailbox-mailer.js';
export { type FrozenLetter, MailDelayed, Mailer, MailRefused, type ServerAnswer } from './mailer.js';
export { type IncomingMail, type MailFile, messageIdOf, readIncomingMail } from './read-incoming-mail.js';
export { type ReadLetter, readLetter } from './read-letter.js';
export { builtLettersFolder, LetterRenderer, type RenderedLetter } from './render-letter.js';
export { SmtpMailer, type SmtpSettings } from './smtp-mailer.js';
