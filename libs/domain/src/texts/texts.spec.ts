import { createTexts, textsIn } from './create-texts.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('saying a text', () => {
  it.each([
    [0, '0 дней'],
    [1, '1 день'],
    [2, '2 дня'],
    [5, '5 дней'],
    [11, '11 дней'],
    [21, '21 день'],
    [104, '104 дня'],
  ])('counts %i in Russian as «%s»', (count, expected) => {
    expect(plain(textsIn('ru').say('letters.message.ahead', { count, due: '…' }))).toBe(`До срока ${expected}: …`);
  });

  it.each([
    [0, '0 days'],
    [1, '1 day'],
    [2, '2 days'],
    [21, '21 days'],
  ])('counts %i in English as “%s”', (count, expected) => {
    expect(plain(textsIn('en').say('letters.message.ahead', { count, due: '…' }))).toBe(
      `${expected} left until the due date: ….`,
    );
  });

  it.each([
    ['ru', /с 22 нояб\. 2026 г\., \d\d:\d\d\)/],
    ['en', /since 22 Nov 2026, \d\d:\d\d\)/],
  ] as const)('writes an instant as one reads it: %s', (language, instant) => {
    const values = { folder: '/srv', command: 'up', pid: 7, since: Date.parse('2026-11-22T12:09:00Z') };
    expect(plain(textsIn(language).say('data_folder.held', values))).toMatch(instant);
  });

  it.each([
    ['Школьникова М.Ю.', 'Отчёт представляет ответственный: Школьникова М.Ю.'],
    ['Школа № 7', 'Отчёт представляет ответственный: Школа № 7.'],
  ])('ends a sentence on the name %s with one full stop', (lead, expected) => {
    expect(plain(textsIn('ru').say('letters.action.executor', { lead }))).toBe(expected);
  });

  it('leaves quotation marks and angle brackets to whoever makes HTML', () => {
    const words = '«<b>&"»';
    expect(textsIn('ru').say('letters.biography.words', { words })).toBe(`в приказе «${words}»`);
  });

  it('gives an unknown key back and says that it has none', () => {
    expect(textsIn('en').say('nowhere.to.be.found')).toBe('nowhere.to.be.found');
    expect(createTexts('ru').has('nowhere.to.be.found')).toBe(false);
    expect(createTexts('ru').has('letters.message.ahead')).toBe(true);
    expect(createTexts('en').has('letters.message.ahead')).toBe(true);
  });
});
