import { textsIn } from '../texts/index.js';
import { composeInvitationLetter } from './compose-invitation-letter.js';

const input = {
  recipient: { kind: 'person', fullName: 'Лугова Вера Андреевна' },
  link: 'https://vekha.authority.example/invitation?token=abc',
  validDays: 7,
  invitedBy: 'Седова Анна Игоревна',
} as const;

describe('the letter of invitation', () => {
  it('says who invites and how long it holds; its link is its only button', () => {
    const letter = composeInvitationLetter(input, textsIn('ru'));
    expect(letter.intro).toContain('Седова Анна Игоревна');
    expect(letter.intro).toContain('7\u00a0дней');
    expect(letter.buttons).toEqual([{ label: 'Принять приглашение', href: input.link }]);
  });

  it('is in English for who reads English', () => {
    const letter = composeInvitationLetter(input, textsIn('en'));
    expect(letter.intro).toContain('7\u00a0days');
    expect(letter.buttons).toEqual([{ label: 'Accept the invitation', href: input.link }]);
  });
});
