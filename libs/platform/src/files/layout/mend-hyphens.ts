/** Marks a place where a word may be cut; only a line's end shows it. */
const SOFT_HYPHEN = '\u00ad';
const CUT = /(?:^|[^\p{L}-])(\p{L}+)[-\u00ad]$/u;
/** A hyphen right after a letter or figure. */
const OWN_HYPHEN = /[\p{L}\d]-$/u;
const GOES_ON = /^(\p{Ll}+)(?![\p{L}-])/u;
const VOWEL = /[аеёиоуыэюяaeiouy]/iu;
/** No Russian word begins with these letters, nor ends with the hard sign. */
const NO_BEGINNING = /^[ьъйы]/u;
const NO_END = /ъ$/u;
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

/** A line of a cell or paragraph. */
export interface WrittenLine {
  readonly text: string;
  /** The break above it was meant by the writer; otherwise the line above was full. */
  readonly begins: boolean;
}

/**
 * The words of the lines as written: `\n` where a break was meant, a space where the line was only full. A word cut at a
 * line's end is healed where the hyphen is certainly not a part of it: a soft hyphen, a piece that cannot stand alone,
 * or a whole spelling elsewhere in the document. A hyphen that may be the word's own stays.
 */
export function joinLines(lines: readonly WrittenLine[], known: ReadonlySet<string>): string {
  let text = '';
  for (const [index, line] of lines.entries()) {
    if (index === 0) text = line.text;
    else if (isCut(text, line.text, known)) text = text.slice(0, -1) + line.text;
    else if (line.begins) text += `\n${line.text}`;
    else text += OWN_HYPHEN.test(text) && GOES_ON.test(line.text) ? line.text : ` ${line.text}`;
  }
  return text.replaceAll(SOFT_HYPHEN, '');
}

function isCut(above: string, line: string, known: ReadonlySet<string>): boolean {
  const head = CUT.exec(above)?.[1];
  const tail = GOES_ON.exec(line)?.[1];
  return head !== undefined && tail !== undefined && (above.endsWith(SOFT_HYPHEN) || certain(head, tail, known));
}

function certain(head: string, tail: string, known: ReadonlySet<string>): boolean {
  if (head.length > 1 && head === head.toUpperCase()) return false;
  const [low, spelled] = [head.toLowerCase(), `${head}-${tail}`.toLowerCase()];
  if (known.has(spelled)) return false;
  if (known.has(low + tail)) return true;
  return !VOWEL.test(tail) || !VOWEL.test(low) || NO_BEGINNING.test(tail) || NO_END.test(low) || ENDING.test(tail);
}
