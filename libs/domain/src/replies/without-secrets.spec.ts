import { withoutSecrets } from './without-secrets.js';

describe('a text that may hold the letter it answers', () => {
  it.each([
    [
      'Открыть: https://vekha.example/link/AbC-_123456789012345678901234567890123456789?language=ru',
      'Открыть: https://vekha.example/link/…?language=ru',
    ],
    ['кому: reply+0123456789abcdef0123456789abcdef@office.example', 'кому: reply+…@office.example'],
    ['https://school.example/link/news', 'https://school.example/link/news'],
  ])('%s', (text, shown) => {
    expect(withoutSecrets(text)).toBe(shown);
  });
});
