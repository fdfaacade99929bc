import { BODY_NOUNS } from './body-nouns.js';
import { formsOf, type Noun, type NounForm } from './declension.js';
import { GROUP_NOUNS } from './group-nouns.js';
import { ROLE_NOUNS } from './role-nouns.js';

export type HeadKind = 'role' | 'body' | 'group';

/** One way to understand a word as the head of a party's name. */
export interface HeadReading extends NounForm {
  readonly kind: HeadKind;
  /** The same noun in the nominative of the same number, and of the singular. */
  readonly nominative: string;
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
    for (const noun of list) {
      const forms = formsOf(noun);
      for (const form of forms) {
        const nominative = nominativeOf(forms, form);
        const lemma = form.number === 'singular' ? nominative : noun.lemma;
        const known = readings.get(form.form) ?? [];
        known.push({ ...form, kind, nominative, lemma });
        readings.set(form.form, known);
      }
    }
  }
  return readings;
}

function nominativeOf(forms: readonly NounForm[], { number, gender }: NounForm): string {
  const isWanted = (form: NounForm): boolean =>
    form.grammaticalCase === 'nominative' && form.number === number && form.gender === gender;
  return forms.find(isWanted)?.form ?? '';
}

/** «Медпункт», «райотдел», «студсовет»: an adjective cut to its first syllables before a noun of a party. */
const CUT_ADJECTIVE =
  /^(?:студ|мед|управ|спорт|род|обл|рай|гор|край|сель|воен|пед|проф|физ|соц|тех|хоз|гос|агро|полит|строй|стат|потреб)/;

function shortenedReadings(word: string): readonly HeadReading[] {
  const cut = CUT_ADJECTIVE.exec(word)?.[0];
  if (cut === undefined) return [];
  const noun = word.slice(cut.length);
  return (READINGS.get(noun) ?? shortenedReadings(noun)).map((reading) => ({
    ...reading,
    form: cut + reading.form,
    nominative: cut + reading.nominative,
    lemma: cut + reading.lemma,
  }));
}

/**
 * What a word may be as the head of a party's name; nothing for a word of another sort. A compound («педагог-психолог»,
 * «школы-наставники») is read by its first part, and the second follows it.
 */
export function headReadings(word: string): readonly HeadReading[] {
  const folded = word.toLowerCase().replace(/[.,;:]+$/, '');
  const whole = READINGS.get(folded);
  if (whole) return whole;
  const [first = '', ...rest] = folded.split('-');
  if (rest.length === 0) return shortenedReadings(folded);
  const second = rest.join('-');
  const followers = READINGS.get(second) ?? [];
  return (READINGS.get(first) ?? []).map((reading) => {
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
