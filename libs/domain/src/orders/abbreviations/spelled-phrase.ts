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

/**
 * Index of the word where the last words begin that hold the letters in their order, inner ones among them:
 * «санитарно-противоэпидемическая комиссия» for СПЭК, «антитеррористическая комиссия» for АТК. Every word gives its
 * first letter; of several beginnings the first is taken, which needs the fewest inner letters. -1 when none fits.
 */
export function spelledInside(words: readonly string[], letters: string): number {
  const most = words.length - letters.length * 2;
  for (let from = Math.max(0, most); from < words.length; from += 1) {
    const [first = '', ...rest] = words.slice(from);
    const spelled = [first, ...rest.filter(countsAsWord)].map((word) => word.toLowerCase().replace(/[^а-яё]/g, ''));
    if (countsAsWord(first) && holdLetters(spelled, letters)) return from;
  }
  return -1;
}

function countsAsWord(word: string): boolean {
  return word.replace(/[^А-ЯЁа-яё]/g, '').length > 3;
}

function holdLetters([word, ...rest]: readonly string[], letters: string): boolean {
  if (word === undefined) return letters === '';
  for (let own = 1; own <= letters.length - rest.length; own += 1) {
    if (holdsInOrder(word, letters.slice(0, own)) && holdLetters(rest, letters.slice(own))) return true;
  }
  return false;
}

/** Whether the word begins with the first letter and has the others behind it, one after another. */
function holdsInOrder(word: string, letters: string): boolean {
  if (!word.startsWith(letters.charAt(0))) return false;
  let at = 0;
  return [...letters.slice(1)].every((letter) => (at = word.indexOf(letter, at + 1)) > 0);
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
