import type { Actor } from '@domain/access';
import type { Instance, MailMode } from '@platform/config';
import { readLetter } from '@platform/mail';
import type { LetterClass } from '@storage';
import { letterShowing, mayHaveBytes } from './letter-showing.js';
import { bytesOf, withoutSecrets } from './mask-links.js';

const viewer = (role: Actor['role'], personId = 'viewer'): Actor => ({ personId, organisationId: 'ministry', role });
const administrator = viewer('administrator');
const coordinator = viewer('coordinator');
const recipient = viewer('coordinator', 'recipient');
const recipientAdministrator = viewer('administrator', 'recipient');

describe('how much of a letter its ledger shows', () => {
  it.each<[MailMode, LetterClass, string, Actor, string, boolean]>([
    ['smtp', 'sign_in', 'an administrator', administrator, 'hidden', false],
    ['smtp', 'password_reset', 'an administrator', administrator, 'hidden', false],
    ['smtp', 'invitation', 'an administrator', administrator, 'hidden', false],
    ['mailbox', 'password_reset', 'a coordinator', coordinator, 'hidden', false],
    ['mailbox', 'invitation', 'a coordinator', coordinator, 'hidden', false],
    ['smtp', 'sign_in', 'a coordinator', coordinator, 'hidden', false],
    ['smtp', 'sign_in', 'its recipient', recipientAdministrator, 'hidden', false],
    ['smtp', 'digest', 'an administrator', administrator, 'masked', true],
    ['smtp', 'decision', 'a coordinator', coordinator, 'masked', false],
    ['smtp', 'decision', 'its recipient', recipient, 'whole', false],
    ['smtp', 'digest', 'its recipient who administers', recipientAdministrator, 'whole', true],
    ['mailbox', 'sign_in', 'an administrator', administrator, 'whole', true],
    ['mailbox', 'sign_in', 'a coordinator', coordinator, 'hidden', false],
    ['mailbox', 'digest', 'an administrator', administrator, 'whole', true],
    ['mailbox', 'decision', 'a coordinator', coordinator, 'masked', true],
    ['mailbox', 'decision', 'its recipient', recipient, 'whole', true],
  ])('%s, a %s letter, %s', (mailMode, letterClass, _who, who, showing, bytes) => {
    const instance: Instance = 'real';
    const shown = letterShowing({ class: letterClass, recipientId: 'recipient' }, who, { mailMode, instance });
    expect(shown).toBe(showing);
    expect(mayHaveBytes(shown, who, mailMode)).toBe(bytes);
  });
});

it('shows the visitor of the sample, who plays everybody, all but letters for signing in', () => {
  const sample = { mailMode: 'mailbox', instance: 'sample' } as const;
  const shown = (letterClass: LetterClass) =>
    letterShowing({ class: letterClass, recipientId: 'recipient' }, coordinator, sample);
  expect([shown('digest'), shown('sign_in')]).toEqual(['whole', 'hidden']);
});

it('masks the secret of every link and leaves the rest of the letter', async () => {
  const secret = 'x'.repeat(43);
  const letter = await readLetter(
    Buffer.from(
      [
        'From: vekha@authority.example',
        'Subject: =?utf-8?B?0KHRgNC+0Lo=?=',
        'Content-Type: text/html; charset=utf-8',
        '',
        `<p>Срок <a href="https://vekha.example/link/${secret}">раз</a> <a href="https://vekha.example/link/${secret}">два</a></p>`,
      ].join('\r\n'),
    ),
  );
  const masked = await readLetter(bytesOf(withoutSecrets(letter)));
  expect(letter.html).toContain(secret);
  expect(masked.html?.trim()).toBe(letter.html?.replaceAll(secret, 'hidden').trim());
  expect(masked.text).not.toContain(secret);
  expect(masked).toMatchObject({ from: 'vekha@authority.example', subject: 'Срок' });
});
