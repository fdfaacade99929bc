import { LONGEST_TERM_TEXT } from '../../deadlines/index.js';
import { infinitiveAt } from '../document/index.js';
import { deadlineWordsIn, Stretches, withoutQuotations } from './deadline-words.js';

/** What can be a further term of its own: how often, a last day, a length. A month or a year there belongs to what is done. */
const FURTHER =
  /^(?:с\s+\d{1,2}\s|еже|кажд|не\s+реже|(?:\S{1,20}\s+)?раза?\s+в|до\s|не\s+позднее|не\s+позже|в\s+срок|в\s+течение\s+\S+\s+(?:\([^)]*\)\s*)?(?:рабоч|календ|дн|недел|месяц)|в\s+\S+\s+срок|начиная\s)/i;
/** Nothing but a mark stands between: both say when one and the same thing is due. */
const ONE_TERM = /^\s*,?\s*(?:и\s+|но\s+)?$/;
/** Where the next action begins. */
const NEXT_ACTION = /[,;.:\n]\s*(?:а\s+также\s+|и\s+)?|\s+(?:и|а\s+также)\s+/g;
/** Nothing but the sign that another action begins. */
const OPENS_ACTION = /(?:[,;.:\n]|\s(?:и|а\s+также))\s*$/;
/** Words longer than this are a sentence and no name of a term. */
const LONGEST_NAME = 80;

/**
 * All that a clause says about when, as one phrase: «Провести проверку до 1 мая, отчёт представлять еженедельно» has two terms, and
 * the second is named by what it is for. Null where nothing says when, and in a clause too long to be searched.
 */
export function deadlinePhraseIn(text: string): string | null {
  if (text.length > LONGEST_TERM_TEXT) return null;
  const stages = stagesIn(text);
  if (stages !== null) return stages;
  const first = new Stretches(text).from(0);
  const alone = deadlineWordsIn(text);
  if (first === null || (alone !== null && alone !== first.words)) return alone;
  const plain = withoutQuotations(text);
  const stretches = new Stretches(plain);
  const terms = [first.words];
  let end = first.at + first.words.length;
  let start = first.at;
  let last = first.words;
  for (let next = stretches.from(end); next !== null; next = stretches.from(next.at + next.words.length)) {
    if (!FURTHER.test(next.words)) continue;
    const between = plain.slice(end, next.at);
    const name = nameIn(between) ?? actionAfter(between, plain.slice(next.at + next.words.length));
    if (ONE_TERM.test(between)) {
      end = next.at + next.words.length;
      if (terms.length === 1) terms[0] = text.slice(start, end);
    } else if (name === null && saysWhichDay(last, next.words)) {
      terms.push(`${terms.pop()}, ${next.words}`);
      end = next.at + next.words.length;
    } else if (name !== null) {
      last = next.words;
      start = next.at;
      end = next.at + next.words.length;
      terms.push(`${name} – ${next.words}`);
    }
  }
  return terms.join('; ');
}

/** «1 этап – до 01.03.2024; 2 этап – 15.05.2024»: each with its own term, whatever its form. */
const STAGE =
  /(?:\d{1,2}(?:-?[йя])?|[IVX]{1,4}|[а-яё]+(?:ый|ий|ой))\s+(?:этап|тур)(?:\s*\([^()]*\))?\s*[–—:-]\s*(?:(?!\s+(?:\d{1,2}|[IVX]{1,4})(?:-?[йя])?\s+этап)[^;\n])*?(?=[;\n]|\.?\s*$|\.\s+[А-ЯЁ]|,?\s+(?:и\s+)?(?:(?:\d{1,2}|[IVX]{1,4})(?:-?[йя])?|[а-яё]+(?:ый|ий|ой))\s+(?:этап|тур))/gi;

function stagesIn(text: string): string | null {
  const stages = [...withoutQuotations(text).matchAll(STAGE)].map(({ index, 0: words }) =>
    text.slice(index, index + words.length).replace(/[\s,.]+$/, ''),
  );
  const haveTerms = stages.every((words) => SAYS_WHEN.test(words));
  return stages.length > 1 && haveTerms ? stages.join('; ') : null;
}

const SAYS_WHEN =
  /[–—:-]\s*(?:(?:до|с|по|не\s+позднее|в\s+срок\s+до|в)\s+)?(?:\d{1,2}\.\d{2}|\d{1,2}\s*(?:[–-]\s*\d{1,2}\s*)?[а-яё]{3,}|[а-яё]*(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|квартал))/i;

/** Words that are a term wherever they stand: a day, how often, a length. The years of a plan («до 2030 года») are none. */
export function termIn(text: string): string | null {
  if (text.length > LONGEST_TERM_TEXT) return null;
  const stretches = new Stretches(withoutQuotations(text));
  for (let term = stretches.from(0); term !== null; term = stretches.from(term.at + term.words.length)) {
    if (FURTHER.test(term.words) && !/^(?:до|к)\s+20\d{2}\s+года$/i.test(term.words)) return term.words;
  }
  return null;
}

/** The words of such a phrase as they stand in the clause, without the names of the terms. */
export function wordsOfTerms(phrase: string, text: string): string[] {
  const terms = phrase.split('; ').map((term, index) => (index === 0 ? term : (term.split(' – ').at(-1) ?? term)));
  return terms.flatMap((term) => (text.includes(term) ? [term] : term.split(', ')));
}

/** «|Ежегодно| представлять отчёт |до 1 октября|», «…, |начиная с 1 марта|»: how often, and by or from which day, with the action between them. */
function saysWhichDay(first: string, next: string): boolean {
  return (OFTEN.test(first) && DATED.test(next)) || (DATED.test(first) && OFTEN.test(next));
}

const OFTEN = /^(?:еже[а-яё]+|(?:не\s+реже\s+)?(?:\S{1,20}\s+)?раза?\s+в\s+[а-яё]+)$/i;
const DATED = /^(?:(?:до|не\s+позднее|не\s+позже|в\s+срок\s+до)\s+\d|начиная\s)/i;

/** The words of the action that a further term stands in; null where the sentence has not come to another one. */
function nameIn(between: string): string | null {
  const begins = [...between.matchAll(NEXT_ACTION)].at(-1);
  if (!begins) return null;
  const name = between
    .slice(begins.index + begins[0].length)
    .replace(/^[-–—•]\s*/, '')
    .replace(/[\s–—-]+$/, '')
    .replace(/\s+/g, ' ');
  return isName(name) ? name : null;
}

/** Where the further term opens its action: «…, |до 1 апреля| разместить его на сайте», «…; |до 15.03| – отбор заявок». */
function actionAfter(between: string, after: string): string | null {
  if (!OPENS_ACTION.test(between)) return null;
  const [, dash = '', words = ''] = /^\s*([–—-]?)\s*([^,;.:\n–—]*)/.exec(after) ?? [];
  const next = new Stretches(words).from(0);
  const name = words
    .slice(0, next?.at ?? words.length)
    .replace(/\s+и\s*$/i, '')
    .trim()
    .replace(/\s+/g, ' ');
  return isName(name) && (dash !== '' || infinitiveAt(name) >= 0) ? name : null;
}

function isName(words: string): boolean {
  return /[а-яё]{3}/i.test(words) && words.length <= LONGEST_NAME;
}
