import { textsIn } from '../texts/index.js';
import { composeSignInLetter } from './compose-sign-in-letter.js';

describe('the letter with a sign-in link', () => {
  const input = {
    recipient: { kind: 'person', fullName: 'Лугова Вера Андреевна' },
    link: 'http://127.0.0.1:3000/sign-in?token=abc',
    validMinutes: 60,
  } as const;
  const letter = composeSignInLetter(input, textsIn('ru'));

  it('greets the person and says how long the link is good', () => {
    expect(letter.greeting).toBe('Уважаемая Вера\u00a0Андреевна!');
    expect(letter.intro).toContain('60\u00a0минут');
  });

  it('has the link as its only button and belongs to no task', () => {
    expect(letter.buttons).toEqual([{ label: 'Войти', href: 'http://127.0.0.1:3000/sign-in?token=abc' }]);
    expect(letter.taskIds).toEqual([]);
  });

  it('is in English for who reads English, the name as it stands in the directory', () => {
    const english = composeSignInLetter(input, textsIn('en'));
    expect(english).toMatchObject({
      language: 'en',
      addressee: 'To: Лугова Вера Андреевна',
      greeting: 'Dear Вера\u00a0Андреевна,',
      buttons: [{ label: 'Sign in' }],
    });
    expect(english.intro).toContain('60\u00a0minutes');
  });
});
