import type { Gender, GrammaticalCase, GrammaticalNumber, NounForm } from './declension.js';

type Slot = readonly [GrammaticalNumber, readonly Gender[], readonly GrammaticalCase[]];

const ANY: readonly Gender[] = ['masculine', 'feminine', 'neuter'];
const HE_OR_IT: readonly Gender[] = ['masculine', 'neuter'];

/** Which nouns an adjective of that ending may stand before. */
const ENDINGS: readonly (readonly [RegExp, readonly Slot[]])[] = [
  [/(?:ый|ий)$/, [['singular', ['masculine'], ['nominative', 'accusative']]]],
  [
    /ой$/,
    [
      ['singular', ['masculine'], ['nominative', 'accusative']],
      ['singular', ['feminine'], ['genitive', 'dative', 'instrumental', 'prepositional']],
    ],
  ],
  [/(?:ая|яя)$/, [['singular', ['feminine'], ['nominative']]]],
  [/(?:ое|ее)$/, [['singular', ['neuter'], ['nominative', 'accusative']]]],
  [/(?:ые|ие)$/, [['plural', ANY, ['nominative', 'accusative']]]],
  [/(?:ого|его)$/, [['singular', HE_OR_IT, ['genitive', 'accusative']]]],
  [/(?:ому|ему)$/, [['singular', HE_OR_IT, ['dative']]]],
  [/(?:ую|юю)$/, [['singular', ['feminine'], ['accusative']]]],
  [/ей$/, [['singular', ['feminine'], ['genitive', 'dative', 'instrumental', 'prepositional']]]],
  [
    /(?:ым|им)$/,
    [
      ['singular', HE_OR_IT, ['instrumental']],
      ['plural', ANY, ['dative']],
    ],
  ],
  [/(?:ыми|ими)$/, [['plural', ANY, ['instrumental']]]],
  [/(?:ых|их)$/, [['plural', ANY, ['genitive', 'accusative', 'prepositional']]]],
  [/(?:ом|ем)$/, [['singular', HE_OR_IT, ['prepositional']]]],
];

/** Pronouns that stand where an adjective would. */
const PRONOUNS: Readonly<Record<string, Slot>> = {
  все: ['plural', ANY, ['nominative', 'accusative']],
  всем: ['plural', ANY, ['dative']],
  всеми: ['plural', ANY, ['instrumental']],
  всех: ['plural', ANY, ['genitive', 'accusative', 'prepositional']],
};

function slotsOf(word: string): readonly Slot[] {
  const folded = word.toLowerCase();
  if (Object.hasOwn(PRONOUNS, folded)) return [PRONOUNS[folded] as Slot];
  if (!/^[а-яё-]{4,}$/.test(folded)) return [];
  const bare = folded.replace(/ся$/, '');
  return ENDINGS.find(([ending]) => ending.test(bare))?.[1] ?? [];
}

/** «его заместители»: whose they are does not decline. */
const WHOSE = /^(?:его|е[её]|их)$/i;

/** Whether the word has the ending of an adjective, so that a noun must follow it. */
export function looksLikeAdjective(word: string): boolean {
  return WHOSE.test(word) || slotsOf(word).length > 0;
}

/** Whether an adjective may stand before the noun in that form. */
export function agrees(adjective: string, noun: Pick<NounForm, 'number' | 'gender' | 'grammaticalCase'>): boolean {
  return (
    WHOSE.test(adjective) ||
    slotsOf(adjective).some(
      ([number, genders, cases]) =>
        number === noun.number && genders.includes(noun.gender) && cases.includes(noun.grammaticalCase),
    )
  );
}
