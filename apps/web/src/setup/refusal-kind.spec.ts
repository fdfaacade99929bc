import { type RefusalKind, refusalKind } from './refusal-kind.js';

it.each<[string, RefusalKind]>([
  ['connect ECONNREFUSED 127.0.0.1:2525', 'connection'],
  ['getaddrinfo ENOTFOUND mail.authority.example', 'connection'],
  ['Connection timeout', 'connection'],
  ['Greeting never received', 'connection'],
  ['self-signed certificate', 'connection'],
  ['535 5.7.8 Error: authentication failed', 'signIn'],
  ['530 Must issue a STARTTLS command first', 'signIn'],
  ['450 4.2.0 Recipient address rejected: Greylisted', 'later'],
  ['421 4.7.0 Try again later', 'later'],
  ['550 5.1.1 No such user here', 'letter'],
  ['553 5.7.1 Sender address rejected: not owned by user', 'letter'],
])('the words “%s” are about the %s', (words, kind) => {
  expect(refusalKind(words)).toBe(kind);
});
