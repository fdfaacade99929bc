/** The letters an abbreviation spells with, in small letters: «ГБУ ДПО «ЧИРО»» → «гбудпочиро». */
export function lettersOf(abbr: string): string {
  return (abbr.match(/[А-ЯЁ]/g) ?? []).join('').toLowerCase();
}

/**
 * Index of the word where the last words begin whose initials are the letters: in their order, else («НМЦ») in any
 * order. Prepositions and conjunctions do not count; abbreviations at the end («индекс результатов ОО») neither.
 * -1 when none are.
 */
export function spelledFrom(words: readonly string[], letters: string): number {
  if (letters.length < 2) return -1;
  const wanted = [...letters].sort().join('');
  const inOrder = findWindow(words, letters.length, (initials) => initials === letters);
  if (inOrder >= 0) return inOrder;
  return findWindow(words, letters.length, (initials) => [...initials].sort().join('') === wanted);
}

/** Whether the letters are met among the initials in their order, the first of them at one of the first two words. */
export function spelledAmong(words: readonly string[], letters: string): boolean {
  const initials = words.map((word) => initialsOf(word, true)).join('');
  let at = initials.indexOf(letters.charAt(0));
  if (at < 0 || at > 1) return false;
  for (const letter of letters.slice(1)) {
    at = initials.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

function findWindow(words: readonly string[], size: number, fits: (initials: string) => boolean): number {
  const end = words.findLastIndex((word) => !/^[А-ЯЁ]{2,}$/.test(word)) + 1;
  // «информационно-методическая» gives two letters or one.
  for (const splitsHyphen of [true, false]) {
    let initials = '';
    for (let from = end - 1; from >= 0 && initials.length < size; from -= 1) {
      const own = initialsOf(words[from] ?? '', splitsHyphen);
      initials = own + initials;
      if (own !== '' && initials.length === size && fits(initials)) return from;
    }
  }
  return -1;
}

function initialsOf(word: string, splitsHyphen: boolean): string {
  const parts = splitsHyphen ? word.split('-') : [word];
  return parts
    .map((part) => part.replace(/[^А-ЯЁа-яё]/g, ''))
    .filter((part) => part.length > 3)
    .map((part) => part.charAt(0).toLowerCase())
    .join('');
}
