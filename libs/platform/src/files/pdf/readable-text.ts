import type { PageWord } from '../layout/index.js';

/** Fewer letters tell nothing of a page's letter map. */
const ENOUGH_LETTERS = 20;
const RUSSIAN_SHARE = 0.3;
/** Letters of windows-1251 in a font that says they are Western ones. */
const WESTERN = /[\u00a8\u00b8\u00b9\u00c0-\u00ff]/g;
const MENDED: Readonly<Record<string, string>> = { '\u00a8': 'Ё', '\u00b8': 'ё', '\u00b9': '№' };
/** What the numbers of a font's drawings look like where they are taken for letters: no paper is full of these. */
const UNREADABLE = /[\ue000-\uf8ff\ufffd\p{Cn}\u0001-\u0008\u000e-\u001f!#$&'<=>?@[\\\]^`{|}~]/gu;

/**
 * The words of a page with the letters of an old Russian font set right, or null where the file holds no usable
 * letters: none at all, or ones without a map to Russian. Such a page must be recognised from its picture.
 */
export function readableWords(words: readonly PageWord[]): readonly PageWord[] | null {
  const text = words.map((word) => word.text).join('');
  if (text === '') return null;
  const letters = count(text, /\p{L}/gu) + count(text, UNREADABLE);
  const russian = count(text, /[а-яё]/giu);
  const western = count(text, WESTERN);
  if (letters >= ENOUGH_LETTERS && western > 0.6 * letters && russian < 0.1 * letters) return words.map(asRussian);
  if (letters >= ENOUGH_LETTERS && russian < RUSSIAN_SHARE * letters) return null;
  return words;
}

function asRussian(word: PageWord): PageWord {
  const text = word.text.replace(
    WESTERN,
    (char) => MENDED[char] ?? String.fromCharCode(char.charCodeAt(0) - 0xc0 + 0x410),
  );
  return { ...word, text };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
