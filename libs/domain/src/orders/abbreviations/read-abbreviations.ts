import { definitionInBrackets } from '../document/index.js';
import type { Abbreviation } from '../order-reading.js';
import { groupToNominative } from '../parties/index.js';
import { bracketedPhrase, definedPhrase } from './defined-phrase.js';

const BARE = /\((?<abbr>[А-ЯЁ]{2,}(?:\s+[А-ЯЁ]{2,})*)\)/g;

/**
 * What the document defines: «X (далее – Y)» anywhere, and «слова по буквам (СПБ)» in brackets. The expansion is null
 * where the text does not show for certain where the phrase begins; a later definition of the same may show it.
 */
export function readAbbreviations(texts: Iterable<string>): Abbreviation[] {
  const found = new Map<string, Abbreviation>();
  const add = (abbr: string, expansion: string | null): void => {
    if (abbr !== '' && (found.get(abbr)?.expansion ?? null) === null) found.set(abbr, { abbr, expansion });
  };
  for (const text of texts) {
    let rest = text;
    for (let definition = definitionInBrackets(rest); definition; definition = definitionInBrackets(rest)) {
      const { before, namesBodiesOf, isOfParts } = definition;
      for (const name of isOfParts ? abbreviationsAmong(definition.abbr) : definition.abbr.split(/,\s+(?=[А-ЯЁ])/)) {
        add(name, namesBodiesOf === null ? definedPhrase(before, name) : groupToNominative(namesBodiesOf));
      }
      rest = definition.after;
    }
    for (const match of text.matchAll(BARE)) {
      const abbr = match.groups?.abbr ?? '';
      const expansion = bracketedPhrase(text.slice(0, match.index), abbr);
      if (expansion) add(abbr, expansion);
    }
  }
  return [...found.values()];
}

/** «директора, ЦСОН» → «ЦСОН»: the others are words of the phrase itself. */
function abbreviationsAmong(names: string): string[] {
  return names.split(/,\s+|\s+и\s+/).filter((name) => /[А-ЯЁ]{2}/.test(name));
}
