/** Below this share of the recogniser a word was guessed: it may hold any letters. */
const GUESSED = 0.25;
/** What no name and no term holds: strokes of the table's lines, Latin letters, a bracket without its fellow. */
const BROKEN = /[|\\{}[\]<>~^_=]|[A-Za-z]/;

/** True for the words of a cell which the recogniser did not read: they stay on view and nothing is taken from them. */
export function isUnread(words: string, confidence: number): boolean {
  return confidence < GUESSED && isBroken(words);
}

/** Words that hold what no reading can: «|e'o)», «Гео)», no Russian letter at all. */
function isBroken(words: string): boolean {
  const brackets = [...words].reduce(
    (open, letter) => (letter === '(' ? open + 1 : letter === ')' ? open - 1 : open),
    0,
  );
  return BROKEN.test(words) || brackets !== 0 || !/[а-яё\d]/i.test(words);
}
