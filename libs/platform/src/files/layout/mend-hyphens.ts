/** Marks a place where a word may be cut; only a line's end shows it. */
const SOFT_HYPHEN = '\u00ad';
const CUT = /(?:^|[^\p{L}-])(\p{L}+)[-\u00ad]$/u;
const GOES_ON = /^(\p{Ll}+)(?![\p{L}-])/u;
const VOWEL = /[аеёиоуыэюяaeiouy]/iu;
/** No Russian word begins with these letters. */
const NO_BEGINNING = /^[ьъйы]/u;
/** Ends of words that are no words themselves, nor the second half of a compound. */
const ENDING = new RegExp(
  `^(?:${[
    /ни(?:[еяюй]|ем|ям|ями|ях)/,
    /ци(?:[яиюйе]|ей|ям|ями|ях)/,
    /ци(?:он|аль)н\p{L}+/u,
    /(?:в?а|я|и|е)?ни(?:ями?|ях|ем)/,
    /ств(?:[оауе]|ом|ам|ами|ах|енн\p{L}+)/u,
    /[нс]?к(?:ий|ая|ое|ие|ого|ому|ой|их|им|ими|ую)/,
    /н(?:ый|ая|ое|ые|ого|ому|ой|ых|ым|ыми|ую)/,
    /ност(?:ь|и|ью|ей|ям|ями|ях)/,
    /ст(?:и|ью|ей|ям|ями|ях)/,
    /тел(?:ь|я|ю|ем|и|ей|ям|ями|ях)/,
    /тельн\p{L}+/u,
    /[ую]?щ(?:ий|ая|ее|ие|его|ему|ей|их|им|ими|ую)/,
  ]
    .map((ending) => ending.source)
    .join('|')})$`,
  'u',
);

/** Every word of the document that stands whole, in small letters; a cut word is known by it. */
export function wordsOf(lines: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const line of lines)
    for (const [word] of line.replace(/[-\u00ad]$/u, '').matchAll(/\p{L}+(?:-\p{L}+)*/gu))
      words.add(word.toLowerCase());
  return words;
}

/** A hyphen that clings to the word before it. */
const OWN_HYPHEN = /\p{L}-$/u;

/**
 * Joins the lines with `\n` and heals words cut at a line's end where the hyphen is certainly not a part of the word:
 * a soft hyphen, a piece that cannot stand alone, or a whole spelling elsewhere in the document. The healed word stays
 * on the line where it began. A hyphen that may be the word's own stays as it is. A line that only the width broke
 * (`wraps`) goes on after a space.
 */
export function joinLines(
  lines: readonly string[],
  known: ReadonlySet<string>,
  wraps: readonly boolean[] = [],
): string {
  const whole: string[] = [];
  for (const [at, line] of lines.entries()) {
    const above = whole.at(-1);
    const rest = above === undefined ? null : pieceBelow(above, line, known);
    const goesOn = wraps[at - 1] === true;
    if (above === undefined) whole.push(line);
    else if (rest === null && goesOn)
      whole[whole.length - 1] = OWN_HYPHEN.test(above) ? above + line : `${above} ${line}`;
    else if (rest === null) whole.push(line);
    else {
      whole[whole.length - 1] = above.slice(0, -1) + rest;
      const left = line.slice(rest.length).trimStart();
      if (left !== '' && goesOn) whole[whole.length - 1] += ` ${left}`;
      else if (left !== '') whole.push(left);
    }
  }
  return whole.join('\n').replaceAll(SOFT_HYPHEN, '');
}

/** The second half of the word cut at the end of the line above, with the signs that cling to it; null where none is certain. */
function pieceBelow(above: string, line: string, known: ReadonlySet<string>): string | null {
  const head = CUT.exec(above)?.[1];
  const tail = GOES_ON.exec(line)?.[1];
  if (!head || !tail) return null;
  if (!above.endsWith(SOFT_HYPHEN) && !certain(head, tail, known)) return null;
  return /^\S+/.exec(line)?.[0] ?? null;
}

function certain(head: string, tail: string, known: ReadonlySet<string>): boolean {
  if (head.length > 1 && head === head.toUpperCase()) return false;
  const [low, spelled] = [head.toLowerCase(), `${head}-${tail}`.toLowerCase()];
  if (known.has(spelled)) return false;
  if (known.has(low + tail)) return true;
  return !VOWEL.test(tail) || !VOWEL.test(low) || NO_BEGINNING.test(tail) || ENDING.test(tail);
}
