import { definitionInBrackets } from '../document/index.js';
import type { Abbreviation } from '../order-reading.js';

const BARE = /\((?<abbr>[А-ЯЁ]{2,}(?:\s+[А-ЯЁ]{2,})*)\)/g;
const PHRASE_OPENS = /(?:^|[,;:.]\s|\s(?:по|о|об|для|со?|на|в|и)\s)(?=[^,;:.]*$)/gi;

/** What the document defines: «X (далее – Y)» anywhere, and «слова по буквам (СПБ)» in brackets. */
export function readAbbreviations(texts: Iterable<string>): Abbreviation[] {
  const found = new Map<string, Abbreviation>();
  const add = (abbr: string, expansion: string | null): void => {
    if (abbr !== '' && !found.has(abbr)) found.set(abbr, { abbr, expansion });
  };
  for (const text of texts) {
    let rest = text;
    for (let definition = definitionInBrackets(rest); definition; definition = definitionInBrackets(rest)) {
      for (const name of definition.abbr.split(/,\s+(?=[А-ЯЁ])/)) {
        add(name, definition.namesBodiesOf ?? phraseBefore(definition.before, name));
      }
      rest = definition.after;
    }
    for (const match of text.matchAll(BARE)) {
      const abbr = match.groups?.abbr ?? '';
      const expansion = spelledBefore(text.slice(0, match.index), abbr);
      if (expansion) add(abbr, expansion);
    }
  }
  return [...found.values()];
}

/** The phrase an abbreviation stands for: the words it spells, else what follows the last comma or preposition. */
function phraseBefore(before: string, abbr: string): string | null {
  const spelled = spelledBefore(before, abbr.replace(/[«»]/g, ''));
  if (spelled) return spelled;
  if (/[«»]/.test(abbr) || /^[А-ЯЁ][а-яё]/.test(abbr)) return before === '' ? null : before;
  const opens = [...before.matchAll(PHRASE_OPENS)].at(-1);
  const phrase = before.slice(opens ? opens.index + opens[0].length : 0).trim();
  return phrase === '' ? null : phrase;
}

/** The last words whose initials are the abbreviation's letters in any order; small connecting words may stand between. */
function spelledBefore(before: string, abbr: string): string | null {
  const wanted = [...abbr.replace(/\s/g, '').toLowerCase()].sort().join('');
  const words = before.split(/\s+/).slice(-(wanted.length + 4));
  for (let from = words.length - 1; from >= 0; from -= 1) {
    const initials = words
      .slice(from)
      .filter((word) => word.length > 3)
      .map((word) =>
        word
          .replace(/^[«"(]/, '')
          .charAt(0)
          .toLowerCase(),
      );
    if (initials.length > wanted.length) return null;
    if (initials.sort().join('') === wanted)
      return words
        .slice(from)
        .join(' ')
        .replace(/^[«"(]/, '');
  }
  return null;
}
