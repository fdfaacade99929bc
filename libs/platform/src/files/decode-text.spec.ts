import iconv from 'iconv-lite';
import { decodeText } from './decode-text.js';

it.each(['utf-8', 'utf-16le', 'utf-16be'])('NUL characters of a marked %s file are left out', (encoding) => {
  const bytes = iconv.encode('Прик\0аз № 1\0', encoding, { addBOM: true });
  expect(decodeText(bytes)?.text).toBe('Приказ № 1');
});
