/** Whether the letters are the initials of words of the name, in their order and the first of them at its first word. */
export function isAbbreviationOf(abbr: string, name: string): boolean {
  const initials = name
    .split(/[\s-]+/)
    .map((word) =>
      word
        .replace(/[^А-ЯЁа-яё]/g, '')
        .charAt(0)
        .toLowerCase(),
    )
    .join('');
  const letters = abbr.replace(/[^А-ЯЁ]/g, '').toLowerCase();
  if (letters.length < 2 || initials.charAt(0) !== letters.charAt(0)) return false;
  let at = -1;
  return [...letters].every((letter) => (at = initials.indexOf(letter, at + 1)) >= 0);
}
