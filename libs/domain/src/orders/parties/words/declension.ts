export type GrammaticalCase = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional';
export type GrammaticalNumber = 'singular' | 'plural';
export type Gender = 'masculine' | 'feminine' | 'neuter';

/**
 * How a noun declines: `hard` отдел, `soft` руководитель, `j` музей, `a` школа, `ia` комиссия, `sign` часть, `o`
 * агентство, `ie` управление, `adjective` заведующий, `hardAdjective` ответственный, `reflexive` обучающийся, `fixed`
 * жюри. A noun in «-а» that names a man (глава) is still declined like школа.
 */
export type Declension =
  | 'hard'
  | 'soft'
  | 'j'
  | 'a'
  | 'ia'
  | 'sign'
  | 'o'
  | 'ie'
  | 'adjective'
  | 'hardAdjective'
  | 'reflexive'
  | 'fixed';

/** Endings of the six cases in the order of GrammaticalCase, several written with a slash; «=» repeats another case. */
interface Endings {
  readonly gender: Gender;
  readonly singular: string;
  readonly plural: string;
}

const ENDINGS: Readonly<Record<Declension, Endings>> = {
  hard: { gender: 'masculine', singular: '- а у -/а ом/ем е', plural: 'ы ов/ей/ев ам ы/ов/ей/ев ами ах' },
  soft: { gender: 'masculine', singular: 'ь я ю ь/я ем е', plural: 'и ей ям и/ей ями ях' },
  j: { gender: 'masculine', singular: 'й я ю й/я ем е', plural: 'и ев ям и/ев ями ях' },
  a: { gender: 'feminine', singular: 'а ы е у ой/ей е', plural: 'ы - ам ы/- ами ах' },
  ia: { gender: 'feminine', singular: 'я и и ю ей и', plural: 'и й ям и ями ях' },
  sign: { gender: 'feminine', singular: 'ь и и ь ью и', plural: 'и ей ям и ями ях' },
  o: { gender: 'neuter', singular: 'о а у о ом е', plural: 'а - ам а ами ах' },
  ie: { gender: 'neuter', singular: 'е я ю е ем и', plural: 'я й ям я ями ях' },
  adjective: { gender: 'masculine', singular: 'ий его ему ий/его им ем', plural: 'ие их им ие/их ими их' },
  hardAdjective: { gender: 'masculine', singular: 'ый ого ому ый/ого ым ом', plural: 'ые ых ым ые/ых ыми ых' },
  reflexive: {
    gender: 'masculine',
    singular: 'ийся егося емуся ийся/егося имся емся',
    plural: 'иеся ихся имся иеся/ихся имися ихся',
  },
  fixed: { gender: 'neuter', singular: '- - - - - -', plural: '- - - - - -' },
};
/** «заведующая», «ответственная»: the same noun of a woman. */
const OF_A_WOMAN: Readonly<Partial<Record<Declension, string>>> = {
  adjective: 'ая ей ей ую ей ей',
  hardAdjective: 'ая ой ой ую ой ой',
};

const CASES: readonly GrammaticalCase[] = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
];

export interface Noun {
  /** Nominative of the singular, in small letters. */
  readonly lemma: string;
  readonly declension: Declension;
  /** Nominative of the plural where the rule does not give it: «директора», «учителя». */
  readonly plural?: string;
  /** Genitive of the plural where a vowel appears: «площадок». */
  readonly pluralGenitive?: string;
}

export interface NounForm {
  readonly form: string;
  readonly number: GrammaticalNumber;
  readonly grammaticalCase: GrammaticalCase;
  readonly gender: Gender;
}

/** All forms of a noun, the nominatives first. One spelling may come several times, once for each case it may be. */
export function formsOf(noun: Noun): NounForm[] {
  const { gender, singular, plural } = ENDINGS[noun.declension];
  const stem = stemOf(noun);
  const ofAWoman = OF_A_WOMAN[noun.declension];
  return [
    ...spell(stem, singular, 'singular', gender),
    ...(ofAWoman === undefined ? [] : spell(stem, ofAWoman, 'singular', 'feminine')),
    ...pluralForms(noun, stem, plural, gender),
  ];
}

function stemOf({ lemma, declension }: Noun): string {
  if (declension === 'hard' || declension === 'fixed') return lemma;
  if (declension === 'reflexive') return lemma.slice(0, -4);
  return lemma.slice(0, declension === 'adjective' || declension === 'hardAdjective' ? -2 : -1);
}

function pluralForms(noun: Noun, stem: string, endings: string, gender: Gender): NounForm[] {
  const forms = spell(stem, endings, 'plural', gender);
  const isNominative = ({ grammaticalCase, form }: NounForm): boolean =>
    grammaticalCase === 'nominative' || (grammaticalCase === 'accusative' && form === forms[0]?.form);
  return forms.map((one) => {
    if (noun.plural !== undefined && isNominative(one)) return { ...one, form: noun.plural };
    if (noun.pluralGenitive !== undefined && one.form === stem) return { ...one, form: noun.pluralGenitive };
    return one;
  });
}

function spell(stem: string, endings: string, number: GrammaticalNumber, gender: Gender): NounForm[] {
  return endings.split(' ').flatMap((variants, at) =>
    variants.split('/').map((ending) => ({
      form: stem + spelled(stem, ending === '-' ? '' : ending),
      number,
      gender,
      grammaticalCase: CASES[at] as GrammaticalCase,
    })),
  );
}

/** «школы», but «площадки»: no «ы» after these. */
function spelled(stem: string, ending: string): string {
  return ending === 'ы' && /[гкхжшчщ]$/.test(stem) ? 'и' : ending;
}
