import type { Declension, Noun } from './declension.js';

/** «школа площадка(площадок) директор=директора»: words of one declension; after «=» the plural, in brackets its genitive. */
export function nouns(declension: Declension, words: string): Noun[] {
  return words
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => {
      const match = /^(?<lemma>[^=(]+)(?:=(?<plural>[^(]+))?(?:\((?<genitive>[^)]+)\))?$/.exec(word);
      const { lemma = word, plural, genitive } = match?.groups ?? {};
      return {
        lemma,
        declension,
        ...(plural === undefined ? {} : { plural }),
        ...(genitive === undefined ? {} : { pluralGenitive: genitive }),
      };
    });
}
