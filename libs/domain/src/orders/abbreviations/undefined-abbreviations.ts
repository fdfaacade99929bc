import { isCommonAbbreviation, isLegalForm } from '../parties/index.js';

const CAPITALS = /(?<![А-ЯЁа-яё-])[А-ЯЁ]{2,}(?![а-яё-])/g;
/** «МОН и МП КК» is one name written as several abbreviations. */
const CAPITALS_WITH_AND =
  /(?<![А-ЯЁа-яё-])[А-ЯЁ]{2,}\s+и\s+[А-ЯЁ]{2,}(?:\s+[А-ЯЁ]{2,})*(?![а-яё-])|(?<![А-ЯЁа-яё-])[А-ЯЁ]{2,}(?![а-яё-])/g;
/** Shorter ones are spelled by accident too often. */
const SPELLED_FROM_LETTERS = 4;

/**
 * Abbreviations a table uses that nothing explains: not defined, not usual in the field, no part of a body's own name
 * («МКУО ЦОКО»), and spelled by no run of words in the document.
 */
export function undefinedAbbreviations(
  tableTexts: readonly string[],
  defined: readonly string[],
  documentText: string,
): string[] {
  const known = new Set(defined.flatMap((abbr) => abbr.match(CAPITALS) ?? []));
  const unknown = new Set<string>();
  const isKnown = (abbr: string): boolean =>
    (abbr.match(CAPITALS) ?? []).every((part) => known.has(part) || isCommonAbbreviation(part));
  for (const text of tableTexts) {
    if (isAllCapitals(text)) continue;
    for (const [abbr] of text.matchAll(CAPITALS_WITH_AND)) {
      if (unknown.has(abbr) || isKnown(abbr)) continue;
      unknown.add(abbr);
    }
  }
  if (unknown.size === 0) return [];
  const bodies = namesOfBodies(documentText);
  const initials = initialsOf(documentText);
  return [...unknown].filter((abbr) => {
    if (bodies.has(abbr)) return false;
    const letters = abbr.replace(/\s+и\s+|\s+/g, '').toLowerCase();
    return letters.length < SPELLED_FROM_LETTERS || !initials.includes(letters);
  });
}

function isAllCapitals(text: string): boolean {
  return text === text.toUpperCase() && text.includes(' ');
}

/** Abbreviations that stand after a legal form: then they are proper names and ask for no expansion. */
function namesOfBodies(documentText: string): ReadonlySet<string> {
  const names = new Set<string>();
  let before = '';
  for (const [word] of documentText.matchAll(/[^\s«»"(),;:]+/g)) {
    if (isLegalForm(before)) names.add(word);
    before = word;
  }
  return names;
}

/** First letters of all words longer than a preposition, in one string. */
function initialsOf(text: string): string {
  return (text.match(/[А-ЯЁа-яё]{3,}/g) ?? []).map((word) => word.charAt(0).toLowerCase()).join('');
}
