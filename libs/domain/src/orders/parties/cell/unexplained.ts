import { isAmbiguousClass, isCommonAbbreviation, isGroupAbbreviation, isLegalForm } from '../known-abbreviations.js';
import { foldName, type NameLexicon } from '../name-lexicon.js';

const CAPITALS = /(?<![А-ЯЁа-яё.-])[А-ЯЁ]{2,}(?![а-яё.-])/g;

/**
 * Abbreviations of a name that neither the order nor everybody explains. What stands after a legal form or in quotation
 * marks is a body's own name and asks for no expansion.
 */
export function unexplainedIn(name: string, lexicon: NameLexicon): string[] {
  const withoutQuoted = name.replace(/[«"“„][^«»"“”„]*[»"”“]/g, ' ');
  const found: string[] = [];
  let before = '';
  for (const [word] of withoutQuoted.matchAll(/[^\s,;()]+/g)) {
    const isOwnName = isLegalForm(before) && !isLegalForm(word);
    const [abbr] = word.match(CAPITALS) ?? [];
    before = word;
    if (abbr === undefined || isOwnName || abbr !== word.replace(/[.:]$/, '')) continue;
    const named = lexicon.get(foldName(abbr));
    const isNamed = named !== undefined && (named.fullName !== undefined || !isAmbiguousClass(abbr));
    const isKnown = isCommonAbbreviation(abbr) || isGroupAbbreviation(abbr) || isNamed;
    if (!isKnown) found.push(abbr);
  }
  return found;
}
