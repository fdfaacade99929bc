import { textsIn } from '../texts/index.js';
import { composeTestLetter } from './compose-test-letter.js';

const input = {
  recipient: { kind: 'person', fullName: 'Лугова Вера Андреевна' },
  link: 'https://vekha.authority.example/setup',
} as const;

describe('the test letter', () => {
  it('greets the administrator and has the address of the product as its only button', () => {
    const letter = composeTestLetter(input, textsIn('ru'));
    expect(letter.greeting).toBe('Уважаемая Вера\u00a0Андреевна!');
    expect(letter.buttons).toEqual([{ label: 'Открыть первые шаги', href: input.link }]);
    expect(letter.taskIds).toEqual([]);
  });

  it('is written in the language of its reader', () => {
    const letter = composeTestLetter(input, textsIn('en'));
    expect(letter.language).toBe('en');
    expect(letter.subject).toBe('Test letter from Vekha');
    expect([letter.intro, ...letter.footer].join()).not.toMatch(/[а-яё]/iu);
  });
});
