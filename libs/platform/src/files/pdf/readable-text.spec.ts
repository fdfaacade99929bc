import { readableWords } from './readable-text.js';

const BOX = { left: 0, top: 0, right: 1, bottom: 1 };
const words = (text: string) =>
  text.split(' ').map((word) => ({ text: word, bold: false, confidence: 1, size: 10, ...BOX }) as never);

describe('the letters of a page', () => {
  it.each([
    ['Russian words', 'Провести семинар для руководителей школ до 1 марта'],
    ['a table of figures and marks', '1 25,4 % + – 2 30,1 % + + 3 17,0 % – + 4 (0) * № 5 «–» 12/7; 8: 9. 10'],
    ['a few foreign letters', 'Excel Word PDF'],
  ])('are kept: %s', (_what, text) => {
    expect(readableWords(words(text))).not.toBeNull();
  });

  it.each([
    ['none at all', ''],
    [
      'those of a font that only numbers its drawings',
      "# $ % &'% (( )* $ 18 '* $2( %*%6 3 * 9 :; <=> ?@ [\\] ^` {|} ~! $& #$",
    ],
    ['control characters', '\u0001\u0002\u0003\u0004\u0005\u0006'.repeat(5)],
    ['private letters of a font', '\ue001\ue002\ue003\ue004'.repeat(6)],
  ])('are no letters, and the page is read from its picture: %s', (_what, text) => {
    expect(readableWords(text === '' ? [] : words(text))).toBeNull();
  });

  it('of windows-1251 taken for Western ones are set right', () => {
    expect(readableWords(words('Ïðîâåñòè ñåìèíàð äëÿ øêîë'))?.map(({ text }) => text)).toEqual([
      'Провести',
      'семинар',
      'для',
      'школ',
    ]);
  });
});
