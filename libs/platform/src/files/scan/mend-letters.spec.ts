import { mendLetters } from './mend-letters.js';

it.each([
  ['Latin look-alikes in a Russian word', 'шкoлa', 'школа'],
  ['a Latin capital in an abbreviation', 'ШHОР', 'ШНОР'],
  ['letters in a year', '2О2З', '2023'],
  ['letters in a date', 'ЗО.О9.2023', '30.09.2023'],
  ['zeros for letters', '00', 'ОО'],
  ['a stop seen twice', 'М.Ю..,', 'М.Ю.,'],
  ['a dash seen as two', '-—', '–'],
])('mends %s', (_name, read, mended) => {
  expect(mendLetters(read)).toBe(mended);
});

it.each([
  ['a Roman number', 'IV'],
  ['an address', 'info@school.example'],
  ['a word of both alphabets that is no slip', 'IT-отдел'],
  ['a word that is round all over', 'ОО'],
  ['a class', '5О'],
  ['three stops', 'и т.д...'],
])('leaves %s', (_name, word) => {
  expect(mendLetters(word)).toBe(word);
});
