import { type Agreement, looksOblique, nominativeAdjective } from './adjective.js';

type NounRule = readonly [ending: RegExp, nominative: string];

/** Neuter nouns whose oblique cases look masculine. */
const NEUTER_LIKE_MASCULINE = /(?:звен|мест|(?<!от)дел|прав|числ|слов|лиц)(?:а|у|ом|е|ам|ами|ах)$/i;

/** Endings that only the oblique cases of the plural have. First match wins. */
const PLURAL: readonly NounRule[] = [
  [/(директор|профессор|округ|город|паспорт|доктор)(?:ов|ам|ами|ах)$/i, '$1а'],
  [/(учител)(?:ей|ям|ями|ях)$/i, '$1я'],
  [/(тел)(?:ей|ям|ями|ях)$/i, '$1и'],
  [/(ств)(?:ам|ами|ах)?$/i, '$1а'],
  [/([цзсмргд]и)(?:й|ям|ями|ях)$/i, '$1и'],
  [/((?<!па|ли)ни|яти)(?:й|ям|ями|ях)$/i, '$1я'],
  [/([гкхжшчщ])(?:ов|ам|ами|ах)$/i, '$1и'],
  [/([бвдзлмнпрстфц])(?:ов|ам|ами|ах)$/i, '$1ы'],
  [/цев$/i, 'цы'],
  [/(площад)ок$/i, '$1ки'],
  [/(школ|служб|групп|команд|работ|программ|систем|кафедр|структур|процедур)$/i, '$1ы'],
];

/** Endings of the singular, by the case that the adjective's ending shows. */
const SINGULAR: readonly (readonly [adjective: RegExp, Agreement, readonly NounRule[]])[] = [
  [
    /(?:ого|его)$/i,
    'neuter',
    [
      [/(ени|ани|яти)я$/i, '$1е'],
      [/(ств)а$/i, '$1о'],
    ],
  ],
  [
    /(?:ому|ему)$/i,
    'neuter',
    [
      [/(ени|ани|яти)ю$/i, '$1е'],
      [/(ств)у$/i, '$1о'],
    ],
  ],
  [
    /(?:ым|им)$/i,
    'neuter',
    [
      [/(ени|ани|яти)ем$/i, '$1е'],
      [/(ств)ом$/i, '$1о'],
    ],
  ],
  [
    /(?:ом|ем)$/i,
    'neuter',
    [
      [/(ени|ани|яти)и$/i, '$1е'],
      [/(ств)е$/i, '$1о'],
    ],
  ],
  [
    /(?:ого|его)$/i,
    'masculine',
    [
      [/(тел)я$/i, '$1ь'],
      [/([бвгджзлмнпрстфхчшщ])а$/i, '$1'],
    ],
  ],
  [
    /(?:ому|ему)$/i,
    'masculine',
    [
      [/(тел)ю$/i, '$1ь'],
      [/([бвгджзлмнпрстфхчшщ])у$/i, '$1'],
    ],
  ],
  [
    /(?:ым|им)$/i,
    'masculine',
    [
      [/(тел)ем$/i, '$1ь'],
      [/([бвгджзлмнпрстфхчшщ])ом$/i, '$1'],
    ],
  ],
  [
    /(?:ом|ем)$/i,
    'masculine',
    [
      [/(тел)е$/i, '$1ь'],
      [/([бвгджзлмнпрстфхчшщ])е$/i, '$1'],
    ],
  ],
  [
    /(?:ой|ей)$/i,
    'feminine',
    [
      [/([цзсмргднтл]и)(?:и|ей)$/i, '$1я'],
      [/(ст)и$/i, '$1ь'],
      [/([гкхжшчщ])(?:и|е|ой|ей)$/i, '$1а'],
      [/([бвдзлмнпрстф])(?:ы|е|ой)$/i, '$1а'],
    ],
  ],
  [
    /(?:ую|юю)$/i,
    'feminine',
    [
      [/([цзсмргднтл]и)ю$/i, '$1я'],
      [/([бвгджзклмнпрстфхчшщ])у$/i, '$1а'],
    ],
  ],
];

const PLURAL_ADJECTIVE = /(?:ых|их|ым|им|ыми|ими)$/i;

/** A noun with its adjectives put into the nominative; null where the endings do not show the case for certain. */
function nominativeOf(
  adjectives: readonly string[],
  noun: string,
): { readonly noun: string; readonly agreement: Agreement } | null {
  if (NEUTER_LIKE_MASCULINE.test(noun)) return null;
  const declensions = [
    { agreement: 'plural' as const, ending: PLURAL_ADJECTIVE, rules: PLURAL },
    // The singular of a noun without an adjective may be any case of any gender: it is left alone.
    ...(adjectives.length === 0 ? [] : SINGULAR.map(([ending, agreement, rules]) => ({ agreement, ending, rules }))),
  ];
  for (const { agreement, ending, rules } of declensions) {
    if (!adjectives.every((word) => ending.test(word))) continue;
    const rule = rules.find(([nounEnding]) => nounEnding.test(noun));
    if (rule) return { noun: noun.replace(rule[0], rule[1]), agreement };
  }
  return null;
}

/** Whether the noun is in an oblique case of the plural: «органов», «организациям». */
export function isObliquePlural(noun: string): boolean {
  return PLURAL.some(([ending]) => ending.test(noun));
}

const NOMINATIVES: readonly (readonly [adjective: RegExp, noun: RegExp])[] = [
  [/(?:ый|ий|ой)$/i, /[бвгджзйклмнпрстфхцчшщь]$/i],
  [/(?:ая|яя)$/i, /[аяь]$/i],
  [/(?:ое|ее)$/i, /[ое]$/i],
  [/(?:ые|ие)$/i, /[ыиая]$/i],
];

/** Whether an adjective may describe the noun after it, by their endings. */
export function describes(adjective: string, noun: string): boolean {
  if (!/^[а-яё-]{4,}$/i.test(adjective)) return false;
  if (looksOblique(adjective) && nominativeOf([adjective], noun) !== null) return true;
  return NOMINATIVES.some(([ending, nounEnding]) => ending.test(adjective) && nounEnding.test(noun));
}

const PARTICIPLE = /^(?<tail>[^,]*),(?<space>\s+)(?<stem>[а-яё]+(?:ющ|ящ|ущ|ащ|вш|нн))(?:их|ых|им|ым|ими|ыми)(?=\s)/;

/**
 * A phrase put into the nominative by its first noun: «образовательных организаций с низкими результатами» →
 * «образовательные организации с низкими результатами». What depends on the noun keeps its case. The phrase comes back
 * as written where the endings leave a doubt.
 */
export function groupToNominative(phrase: string): string {
  const words = phrase.split(' ');
  const firstPlain = words.findIndex((word) => !looksOblique(word));
  for (let nounAt = firstPlain < 0 ? words.length - 1 : firstPlain; nounAt >= 0; nounAt -= 1) {
    const noun = (words[nounAt] ?? '').replace(/[,»]+$/, '');
    const found = nominativeOf(words.slice(0, nounAt), noun);
    if (!found) continue;
    const head = [...words.slice(0, nounAt).map((word) => nominativeAdjective(word, found.agreement)), found.noun];
    const rest = phrase.slice(words.slice(0, nounAt).concat(noun).join(' ').length);
    return head.join(' ') + (found.agreement === 'plural' ? participleToNominative(rest) : rest);
  }
  return phrase;
}

/** «…, осуществляющих надзор» after a plural noun describes that noun, unless another plural stands between them. */
function participleToNominative(rest: string): string {
  const match = PARTICIPLE.exec(rest);
  const { tail = '', space = '', stem = '' } = match?.groups ?? {};
  if (!match || tail.split(/\s+/).some(isObliquePlural)) return rest;
  return `${tail},${space}${stem}${/(?:щ|вш)$/.test(stem) ? 'ие' : 'ые'}${rest.slice(match[0].length)}`;
}
