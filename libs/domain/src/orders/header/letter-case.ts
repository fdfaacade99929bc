import { isCommonAbbreviation } from '../parties/index.js';

/** Nouns of a territory: the adjective before them names it, so it keeps its capital letter. */
const TERRITORY = /^(?:област|кра[йяе]|район|округ|республик|город(?!ск)|федераци|станиц|посел|посёл)/;
const BETWEEN = /^(?:муниципальн|городск|сельск|автономн|внутригородск)/;
const ADJECTIVE = /(?:ой|ого|ий|ый|ая|ое|ом|ему|ому)$/;
/** A word after these is the name of a place: «города Сосновска», «Республики Коми». */
const BEFORE_NAME =
  /^(?:губернатора?|правительств[оа]|город(?:а|е|у)?|гор\.|г\.?|округа?|республик[аи]|сел[оа]|с\.|станиц[аы]|ст\.|ст-ц[аы]|пос[её]л(?:ок|ка)|пос\.|п\.|пгт\.?|р\.п\.|рп|деревн[яи]|д\.|хутора?|х\.|аула?)$/;
/** What stands last after «ОБРАЗОВАНИЯ» and names no place: «… ОБРАЗОВАНИЯ АДМИНИСТРАЦИИ», «… ОБРАЗОВАНИЯ ДЕТЕЙ». */
const NO_PLACE =
  /^(?:администраци|мэри|исполком|аппарат|правительств|дет(?:ей|ям)|взросл|учащ|обучающ|педагог|школьник|молод|населени)/;
/** «Г.КАЗАНЬ»: the short word for a place without a space behind it. */
const TIGHT = /(?<=^|[\s(])(?:Г|ГОР|С|СТ|П|ПОС|ПГТ|Р\.П|Д|Х)\.(?=[А-ЯЁ]{3})/g;
/** The first word of a name in two: «НАБЕРЕЖНЫЕ ЧЕЛНЫ», «НИЖНЕГО НОВГОРОДА». */
const FIRST_OF_TWO = /(?:ый|ий|ой|ые|ие|ая|ое|ого|его|ых|их)$/;
const NO_VOWEL = /^[бвгджзйклмнпрстфхцчшщъь]{2,}$/i;
/** A name in quotation marks, of several words and all in capitals. */
const QUOTED = /(?<=[«"])(?=[^«»"]*[А-ЯЁ]{4})[^«»"а-яё]*\s[^«»"а-яё]*(?=[»"])/g;
const WITH_CAPITAL = /^(?:российск|федераци|республик)/;

/** Words written in capitals become an ordinary name: «МИНИСТЕРСТВО ОБРАЗОВАНИЯ ЧЕЛЯБИНСКОЙ ОБЛАСТИ» → «Министерство образования Челябинской области». */
export function sentenceCase(words: string): string {
  if (words !== words.toUpperCase()) {
    return words.charAt(0).toUpperCase() + words.slice(1).replace(QUOTED, (name) => sentenceCase(name));
  }
  const spaced = words.replace(TIGHT, (short) => `${short} `);
  const written = spaced.split(' ');
  const parts = spaced.toLowerCase().split(' ');
  const followsPlace = (at: number): boolean => at > 0 && BEFORE_NAME.test(parts[at - 1] ?? '');
  return parts
    .map((word, at) => {
      if (isAbbreviation(written[at] ?? '') && !BEFORE_NAME.test(word)) return written[at];
      const namesPlace = ADJECTIVE.test(word) && !BETWEEN.test(word) && leadsToTerritory(parts, at + 1);
      const isSecond = followsPlace(at - 1) && FIRST_OF_TWO.test(parts[at - 1] ?? '') && !TERRITORY.test(word);
      const isName = (followsPlace(at) || isSecond) && !/^(?:и|по|в|на)$/.test(word);
      const isOfEducation = at > 0 && at === parts.length - 1 && parts[at - 1] === 'образования';
      const isTown = isOfEducation && /^[а-яё-]{4,}$/.test(word) && !NO_PLACE.test(word);
      const opensQuotation = /^[«"]/.test(word);
      if (opensQuotation) return word.charAt(0) + word.charAt(1).toUpperCase() + word.slice(2);
      return at === 0 || namesPlace || isName || isTown || WITH_CAPITAL.test(word) ? capitalised(word) : word;
    })
    .join(' ');
}

/** «ГБУЗ», «ЦРБ»: known to everybody, or without a vowel; the first word of a name in quotation marks may be one. */
function isAbbreviation(word: string): boolean {
  const letters = word.replace(/[«»"(),.]/g, '');
  return isCommonAbbreviation(letters) || NO_VOWEL.test(letters);
}

function leadsToTerritory(parts: readonly string[], from: number): boolean {
  const next = parts[from] ?? '';
  return TERRITORY.test(next) || (BETWEEN.test(next) && TERRITORY.test(parts[from + 1] ?? ''));
}

function capitalised(word: string): string {
  return word
    .split('-')
    .map((part, at) => (at > 0 && part.length < 3 ? part : part.charAt(0).toUpperCase() + part.slice(1)))
    .join('-');
}
