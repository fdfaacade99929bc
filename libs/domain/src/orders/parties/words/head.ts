import { type Agreement, nominativeAdjective } from '../adjective.js';
import type { GrammaticalCase, NounForm } from './declension.js';
import { type HeadKind, type HeadReading, headReadings } from './head-nouns.js';
import { agrees, looksLikeAdjective } from './modifiers.js';
import { participleInNominative } from './participle.js';

/** The noun a name turns on, with the adjectives before it: «[главный] специалист | отдела». */
export interface Head {
  readonly kind: HeadKind;
  /** All forms the noun may stand in that agree with its adjectives. */
  readonly readings: readonly HeadReading[];
  /** Words before the noun, and the noun itself. */
  readonly before: readonly string[];
  readonly noun: string;
  /** What depends on the noun, as written, without a space before it. */
  readonly rest: string;
}

/** «зам. директора», «и.о. начальника», «врио министра»: written short, a post declines no more. */
const SHORT_POST =
  /^(?:(?:зам|нач|зав|рук|гл|вед|ст|спец|пом|секр|преп|уч|соц|инстр|мед|дир|кл)\.|(?:зам|зав|нач|врио|ио)(?=\s)|(?:соц|муз|мед|физ|худ)(?:\.\s?|\s)(?=педагог|руковод|сестр|инструктор|рук\.)|отв\.(?=\s?за\s)|вр\.?\s?и\.?\s?о\.?(?=\s)|и\.\s?о\.)/i;

/** Degrees written short: «к.п.н.», «д. мед. н.», «канд. пед. наук». */
export const DEGREE =
  '[кд]\\.\\s?(?:[а-яё]{1,6}\\.?[\\s-]?){1,2}н\\.?(?![а-яё])|(?:канд|докт?)\\.\\s?(?:[а-яё-]+\\.?\\s?){1,2}наук';
const OPENS_WITH_DEGREE = new RegExp(`^(?:${DEGREE})`, 'i');

/** Whether a name opens with a post or a degree written short. */
export function opensWithShortPost(words: string): boolean {
  return SHORT_POST.test(words) || OPENS_WITH_DEGREE.test(words);
}

/** «заведующей библиотекой»: both may stand in the instrumental, yet the second only says of what. */
const GOVERNS = /^(?:заведующ|командующ)/i;

/** Adjectives before a noun: no name has more. */
const MOST_ADJECTIVES = 4;

/**
 * The head of a name; null where the first noun is no noun of a party. Only adjectives may stand before it, so that a
 * name in quotation marks or one that opens with an abbreviation has none.
 */
export function headOf(words: string): Head | null {
  const tokens = words.split(' ', MOST_ADJECTIVES + 2);
  for (let at = 0; at <= Math.min(MOST_ADJECTIVES, tokens.length - 1); at += 1) {
    const token = tokens[at] ?? '';
    const before = tokens.slice(0, at);
    if (token === 'и' && at > 0) continue;
    const readings = headReadings(token).filter((reading) =>
      before.every((word) => word === 'и' || agrees(word.replace(/,$/, ''), reading)),
    );
    const [first] = readings;
    // «ответственные лица», «заведующий отделом»: an adjective that is a noun unless a noun it describes follows.
    const describesNext =
      looksLikeAdjective(token) &&
      !GOVERNS.test(token) &&
      !isPostFormedLikeAdjective(before.at(-1) ?? '') &&
      describedBy(token, tokens.slice(at + 1));
    if (first && !describesNext) {
      const noun = token.replace(/[.,;:]+$/, '');
      const rest = words.slice([...before, noun].join(' ').length).trimStart();
      return { kind: first.kind, readings, before, noun, rest };
    }
    if (!looksLikeAdjective(token.replace(/,$/, ''))) return null;
  }
  return null;
}

/** «участковые | уполномоченные полиции»: of two such nouns the second is the post. */
function isPostFormedLikeAdjective(word: string): boolean {
  return looksLikeAdjective(word) && headReadings(word).length > 0;
}

/** «участковые | избирательные комиссии»: a noun behind adjectives that agree with it and with that word. */
function describedBy(adjective: string, words: readonly string[]): boolean {
  const nounAt = words.findIndex((word) => headReadings(word).length > 0 || !looksLikeAdjective(word));
  return headReadings(words[nounAt] ?? '').some((reading) =>
    [adjective, ...words.slice(0, nounAt)].every((word) => agrees(word, reading)),
  );
}

/** Whether the head may stand in the nominative, in that number where one is asked for. */
export function isNominative({ readings }: Head, number?: NounForm['number']): boolean {
  return readings.some(
    (reading) => reading.grammaticalCase === 'nominative' && (number === undefined || reading.number === number),
  );
}

/** Whether the head can be nothing but a nominative: «специалисты», but not «школы» (of a school). */
export function isOnlyNominative({ readings }: Head): boolean {
  return readings.every(({ grammaticalCase }) => grammaticalCase === 'nominative' || grammaticalCase === 'accusative');
}

/** The cases a head may stand in, in that number where one is asked for. */
export function casesOf({ readings }: Head, number?: NounForm['number']): ReadonlySet<GrammaticalCase> {
  return new Set(
    readings.filter((reading) => number === undefined || reading.number === number).map((one) => one.grammaticalCase),
  );
}

export interface NominativeWish {
  /** The case the words around it demand («совместно с …»); without it a nominative is left as it stands. */
  readonly from?: readonly GrammaticalCase[];
  readonly number?: NounForm['number'];
  /** Write the name of one where it names several: «методисты» of two people → «методист». */
  readonly ofOne?: boolean;
}

/** A name put into the nominative by its head; as written where it is one already, or nothing tells its case. */
export function toNominative(words: string, { from, number, ofOne = false }: NominativeWish = {}): string {
  const head = headOf(words);
  if (!head) return words;
  const readings = head.readings.filter((reading) => number === undefined || reading.number === number);
  const wanted = from && readings.filter((reading) => from.includes(reading.grammaticalCase));
  const isStanding = readings.some(({ grammaticalCase }) => grammaticalCase === 'nominative');
  const reading =
    wanted?.[0] ?? (isStanding ? readings.find((one) => one.grammaticalCase === 'nominative') : readings[0]);
  if (!reading) return words;
  const noun = ofOne ? reading.lemma : reading.nominative;
  const isKept = noun === head.noun.toLowerCase().replaceAll('ё', 'е') || noun === head.noun.toLowerCase();
  if (isKept && reading.grammaticalCase === 'nominative' && !ofOne) return words;
  const agreement = agreementOf(reading, ofOne);
  const spelled = [...head.before.map((word) => adjectiveInCase(word, agreement)), likeFirst(head.noun, noun)];
  const dependent = head.kind === 'role' && !GOVERNS.test(head.noun) ? bodyInGenitive(head.rest) : head.rest;
  const rest = agreement === 'plural' ? participleInNominative(dependent) : dependent;
  return `${spelled.join(' ')}${gapBefore(rest)}${rest}`;
}

/** «Начальнику |отделе| кадров»: a body right behind a post is in the genitive, whatever case slipped into its spelling. */
function bodyInGenitive(rest: string): string {
  const word = /^[А-ЯЁа-яё-]+/.exec(rest)?.[0] ?? '';
  const readings = headReadings(word);
  const [slip] = readings.filter(({ grammaticalCase: one }) => one === 'dative' || one === 'prepositional');
  const isSlip =
    slip?.kind === 'body' && readings.every(({ grammaticalCase: one }) => one !== 'genitive' && one !== 'nominative');
  return isSlip ? likeFirst(word, slip.genitive) + rest.slice(word.length) : rest;
}

/** A comma stands close behind the noun. */
function gapBefore(rest: string): string {
  return rest === '' || rest.startsWith(',') ? '' : ' ';
}

function agreementOf(reading: NounForm, ofOne: boolean): Agreement {
  return reading.number === 'plural' && !ofOne ? 'plural' : reading.gender;
}

function adjectiveInCase(word: string, agreement: Agreement): string {
  const folded = word.toLowerCase();
  if (/^вс(?:е|ем|еми|ех)$/.test(folded)) return likeFirst(word, 'все');
  if (/^(?:его|е[её]|их|и)$/.test(folded)) return word;
  if (word.endsWith(',')) return `${adjectiveInCase(word.slice(0, -1), agreement)},`;
  const isReflexive = folded.endsWith('ся');
  const bare = isReflexive ? word.slice(0, -2) : word;
  const oblique = bare.replace(/(?:ый|ий|ые|ие|ое|ее|ая|яя)$/, (ending) => (/^и|^е|^я/.test(ending) ? 'их' : 'ых'));
  return nominativeAdjective(oblique, agreement) + (isReflexive ? 'ся' : '');
}

function likeFirst(word: string, other: string): string {
  const first = word.charAt(0);
  return first === first.toUpperCase() ? other.charAt(0).toUpperCase() + other.slice(1) : other;
}
