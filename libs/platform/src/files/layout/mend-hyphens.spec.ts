import { joinLines, wordsOf } from './mend-hyphens.js';

it.each([
  ['an ending that is no word', ['образова-', 'ния школ'], 'образования\nшкол'],
  ['a piece without a vowel', ['пр-', 'иказ о плане'], 'приказ\nо плане'],
  ['a piece that begins no word', ['боль-', 'ьшой'], 'болььшой'],
  ['a soft hyphen', ['специа\u00ad', 'лист по делам'], 'специалист\nпо делам'],
  ['a comma after the healed word', ['организа-', 'ции, школы'], 'организации,\nшколы'],
  ['a compound of two words', ['научно-', 'методический'], 'научно-\nметодический'],
  ['months', ['июль-', 'август'], 'июль-\nавгуст'],
  ['a particle', ['кого-', 'либо'], 'кого-\nлибо'],
  ['capitals', ['ШНОР-', 'ния'], 'ШНОР-\nния'],
  ['a dash between words', ['школы -', 'лицеи'], 'школы -\nлицеи'],
  ['a new sentence', ['приказ-', 'Директор'], 'приказ-\nДиректор'],
])('%s', (_name, lines, text) => {
  expect(joinLines(lines, new Set())).toBe(text);
});

it('heals a word that the document spells whole elsewhere, and leaves one it spells with a hyphen', () => {
  const known = wordsOf(['специалист отдела', 'онлайн-курсы для школ']);
  expect(joinLines(['специа-', 'лист по', 'онлайн-', 'курсы'], known)).toBe('специалист\nпо\nонлайн-\nкурсы');
});
