import { BODY_NOUNS } from './body-nouns.js';
import { formsOf, type GrammaticalCase, type Noun, type NounForm } from './declension.js';
import { GROUP_NOUNS } from './group-nouns.js';
import { ROLE_NOUNS } from './role-nouns.js';
import { joinsOf, postByEnding } from './told-by-ending.js';

export type HeadKind = 'role' | 'body' | 'group';

/** One way to understand a word as the head of a party's name. */
export interface HeadReading extends NounForm {
  readonly kind: HeadKind;
  /** The same noun in the nominative and the genitive of the same number, and in the nominative of the singular. */
  readonly nominative: string;
  readonly genitive: string;
  readonly lemma: string;
}

const READINGS: ReadonlyMap<string, readonly HeadReading[]> = indexOf([
  ['role', ROLE_NOUNS],
  ['body', BODY_NOUNS],
  ['group', GROUP_NOUNS],
]);

function indexOf(
  lists: readonly (readonly [HeadKind, readonly Noun[]])[],
): ReadonlyMap<string, readonly HeadReading[]> {
  const readings = new Map<string, HeadReading[]>();
  for (const [kind, list] of lists) {
    for (const reading of list.flatMap((noun) => readingsOf(noun, kind))) {
      const known = readings.get(reading.form) ?? [];
      known.push(reading);
      readings.set(reading.form, known);
    }
  }
  return readings;
}

function readingsOf(noun: Noun, kind: HeadKind): HeadReading[] {
  const forms = formsOf(noun);
  return forms.map((form) => {
    const nominative = sameIn('nominative', forms, form);
    return {
      ...form,
      kind,
      nominative,
      genitive: sameIn('genitive', forms, form),
      lemma: form.number === 'singular' ? nominative : noun.lemma,
    };
  });
}

function sameIn(wanted: GrammaticalCase, forms: readonly NounForm[], { number, gender }: NounForm): string {
  const isWanted = (form: NounForm): boolean =>
    form.grammaticalCase === wanted && form.number === number && form.gender === gender;
  return forms.find(isWanted)?.form ?? '';
}

/** «Медпункт», «райотдел», «студсовет»: an adjective cut to its first syllables before a noun of a party. */
const CUT_ADJECTIVE =
  /^(?:студ|мед|управ|спорт|род|обл|рай|гор|край|сель|воен|пед|проф|физ|соц|тех|хоз|гос|агро|полит|строй|стат|потреб|вет|ген|худ|культ|рос|природ|обр|жил|транс)/;

function shortenedReadings(word: string): readonly HeadReading[] {
  const cut = CUT_ADJECTIVE.exec(word)?.[0];
  if (cut === undefined) return [];
  const noun = word.slice(cut.length);
  return (READINGS.get(noun) ?? shortenedReadings(noun)).map((reading) => behind(cut, reading));
}

/** A post that no list holds: «звукорежиссёр» by what it is joined of, «балетмейстер» by its ending. */
function untoldReadings(word: string): readonly HeadReading[] {
  for (const at of joinsOf(word)) {
    const posts = READINGS.get(word.slice(at))?.filter(({ kind }) => kind === 'role') ?? [];
    if (posts.length > 0) return posts.map((reading) => behind(word.slice(0, at), reading));
  }
  const noun = postByEnding(word);
  return noun === null ? [] : readingsOf(noun, 'role').filter(({ form }) => form === word);
}

function behind(first: string, reading: HeadReading): HeadReading {
  const { form, nominative, genitive, lemma } = reading;
  return {
    ...reading,
    form: first + form,
    nominative: first + nominative,
    genitive: first + genitive,
    lemma: first + lemma,
  };
}

/** No noun is longer; how a longer word is joined is not looked for. */
const LONGEST_WORD = 60;

/**
 * What a word may be as the head of a party's name; nothing for a word of another sort. A compound («педагог-психолог»,
 * «школы-наставники») is read by its first part, and the second follows it.
 */
export function headReadings(word: string): readonly HeadReading[] {
  if (word.length > LONGEST_WORD) return [];
  const folded = word.toLowerCase().replace(/[.,;:]+$/, '');
  const whole = READINGS.get(folded);
  if (whole) return whole;
  const [first = '', ...rest] = folded.split('-');
  if (rest.length === 0) {
    const shortened = shortenedReadings(folded);
    return shortened.length > 0 ? shortened : untoldReadings(folded);
  }
  const second = rest.join('-');
  const followers = READINGS.get(second) ?? untoldReadings(second);
  // «Пресс-служба», «шеф-повар»: what stands first does not decline; «ОО-участники» are bodies.
  const leaders = READINGS.get(first) ?? untoldReadings(first);
  if (leaders.length === 0)
    return /^[А-ЯЁ]{2}/.test(word) ? [] : followers.map((reading) => behind(`${first}-`, reading));
  return leaders.map((reading) => {
    const follows = followers.find(
      ({ number, grammaticalCase }) => number === reading.number && grammaticalCase === reading.grammaticalCase,
    );
    return {
      ...reading,
      nominative: `${reading.nominative}-${follows?.nominative ?? second}`,
      lemma: `${reading.lemma}-${follows?.lemma ?? second}`,
    };
  });
}
