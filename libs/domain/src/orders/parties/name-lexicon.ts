import { CLASSES } from './known-abbreviations.js';

export interface KnownName {
  /** Canonical spelling: as the document defines it. */
  readonly name: string;
  readonly fullName?: string;
  readonly isClass: boolean;
}

/** Names by their folded spelling: «ГБУ ДПО ЧИРО» finds «ГБУ ДПО «ЧИРО»». A long name finds its abbreviation. */
export type NameLexicon = ReadonlyMap<string, KnownName>;

export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[«»"“”„]/g, '')
    .replace(/\s*[-–—]\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

export interface Definition {
  readonly abbr: string;
  readonly expansion: string | null;
}

/** The lexicon of a document: what it defines, the usual classes, and the short names met alone in its cells. */
export function nameLexicon(definitions: readonly Definition[], alone: Iterable<string>): NameLexicon {
  const known = new Map<string, KnownName>();
  for (const name of CLASSES) known.set(foldName(name), { name, isClass: true });
  for (const name of alone) known.set(foldName(name), { name, isClass: namesClass(name) });
  for (const { abbr, expansion } of definitions) {
    const isClass = CLASSES.has(abbr) || namesClass(expansion ?? '');
    const entry = { name: abbr, isClass, ...(expansion ? { fullName: expansion } : {}) };
    known.set(foldName(abbr), entry);
    if (expansion && !known.has(foldName(expansion))) known.set(foldName(expansion), entry);
  }
  return known;
}

const PLURAL_BODIES =
  /(?:^|\s)(?:орган(?:ы|ов)|организаци[ий]|учреждени[яй]|школ[ыа]?|площад(?:ки|ок)|центр(?:ы|ов)|объединени[яй])(?:\s|,|$)/i;

function namesClass(words: string): boolean {
  return PLURAL_BODIES.test(words);
}
