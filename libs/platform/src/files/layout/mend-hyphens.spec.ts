import { joinLines, wordsOf } from './mend-hyphens.js';

const full = (lines: readonly string[]) => lines.map((text) => ({ text, begins: false }));

it.each([
  ['an ending that is no word', ['образова-', 'ния школ'], 'образования школ'],
  ['a piece without a vowel', ['пр-', 'иказ о плане'], 'приказ о плане'],
  ['a piece that begins no word', ['объ-', 'ём работ'], 'объём работ'],
  ['a soft hyphen', ['специа\u00ad', 'лист по делам'], 'специалист по делам'],
  ['a comma after the healed word', ['организа-', 'ции, школы'], 'организации, школы'],
  ['a compound of two words', ['научно-', 'методический'], 'научно-методический'],
  ['months', ['июль-', 'август'], 'июль-август'],
  ['a particle', ['кого-', 'либо'], 'кого-либо'],
  ['capitals', ['ШНОР-', 'ния'], 'ШНОР-ния'],
  ['a dash between words', ['школы -', 'лицеи'], 'школы - лицеи'],
  ['a new sentence', ['приказ-', 'Директор'], 'приказ- Директор'],
])('%s', (_name, lines, text) => {
  expect(joinLines(full(lines), new Set())).toBe(text);
});

it('heals a word that the document spells whole elsewhere, and leaves one it spells with a hyphen', () => {
  const known = wordsOf(['специалист отдела', 'онлайн-курсы для школ']);
  expect(joinLines(full(['специа-', 'лист по', 'онлайн-', 'курсы']), known)).toBe('специалист по онлайн-курсы');
});

it('keeps a break that the writer meant', () => {
  const lines = [
    { text: 'Петров П.П.', begins: true },
    { text: 'Сидоров С.С.,', begins: true },
    { text: 'директор', begins: false },
  ];
  expect(joinLines(lines, new Set())).toBe('Петров П.П.\nСидоров С.С., директор');
});
