import iconv from 'iconv-lite';
import { decodeText } from './decode-text.js';

it.each(['utf-8', 'utf-16le', 'utf-16be'])('NUL characters of a marked %s file are left out', (encoding) => {
  const bytes = iconv.encode('Прик\0аз № 1\0', encoding, { addBOM: true });
  expect(decodeText(bytes)?.text).toBe('Приказ № 1');
});

const TEXTS = [
  'О проведении городского конкурса педагогического мастерства',
  'ПРИКАЗ О ПРОВЕДЕНИИ ГОРОДСКОГО КОНКУРСА',
  'УТВЕРДИТЬ ПЛАН МЕРОПРИЯТИЙ (ДОРОЖНУЮ КАРТУ) НА 2023 ГОД',
  'Директору МБОУ «Школа № 5» ОБЕСПЕЧИТЬ явку',
  'Подготовка объектов ЖКХ к отопительному периоду',
];

describe.each(['windows-1251', 'cp866', 'koi8-r'])('a text in %s', (encoding) => {
  // The quotes and «№» are not in every encoding.
  it.each(TEXTS.map((text) => text.replace(/[«»№]/gu, '')))(
    '«%s» is told by its letters, whatever their case',
    (text) => {
      expect(decodeText(iconv.encode(text, encoding))).toEqual({ text, encoding });
    },
  );
});

it.each([
  ['Western text', 'Ærø og Öland, Åse på Ås'],
  ['frames and signs', '±°²¤¶§«»¬'],
])('%s is not taken for Russian', (_, text) => {
  expect(decodeText(iconv.encode(text, 'latin1'))).toBeNull();
});

it('one letter repeated costs about what a text of the same length does', () => {
  const ordinary = iconv.encode(TEXTS.join(' ').repeat(300), 'windows-1251').subarray(0, 65_536);
  const alike = Buffer.alloc(65_536, 0xe0);
  decodeText(ordinary);
  expect(workOf(alike)).toBeLessThan(workOf(ordinary) * 50);
});

/** Processor time, which other programs of the machine do not lengthen. */
function workOf(bytes: Buffer): number {
  const before = process.cpuUsage();
  decodeText(bytes);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
