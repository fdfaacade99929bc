import { LONGEST_TERM_TEXT } from '../../deadlines/index.js';
import { infinitiveAt } from '../document/index.js';
import { findPersons, headOf } from '../parties/index.js';
import { deadlineWordsIn } from './deadline-words.js';

/** Where another one may be told what to do: «…, бухгалтерии оплатить», «…, а отделу кадров издать», a sentence, a line. */
const MARK = /[,;]\s+(?:(?:а|и)\s+)?|\.\s+(?=[А-ЯЁ])|\n\s*|\s+(?:а|и)\s+/g;
/** Between whom it concerns and the verb: another part of the sentence, or a noun that the verb depends on. */
const APART =
  /[,;:\n]|(?<![А-ЯЁ])\.\s|(?<![а-яё])(?:прав[оа]|возможност|необходим|требован|услови|котор|чтобы|может|могут|вправе)/;

/**
 * From where a clause tells another one what to do, or by when: «Отделу кадров обучить 20 человек, |бухгалтерии оплатить обучение|»,
 * «Отделу кадров до 1 апреля, |отделу права до 5 апреля представить планы|». Null for a clause that tells one, and in one too long
 * to be searched.
 */
export function furtherAddressee(text: string): string | null {
  if (text.length > LONGEST_TERM_TEXT) return null;
  const plain = text.replace(/«[^»]{0,500}»|\([^()]*\)/g, (marked) => '_'.repeat(marked.length));
  const first = infinitiveAt(plain);
  if (first < 0) return null;
  const opensWithParty = namesInDative(plain);
  for (const { index, 0: mark } of plain.matchAll(MARK)) {
    const from = index + mark.length;
    const words = plain.slice(from);
    if (!namesInDative(words)) continue;
    const hasOwnTerm = from < first && opensWithParty && deadlineWordsIn(text.slice(0, index)) !== null;
    if (hasOwnTerm || (from > first && hasOwnVerb(words))) return text.slice(from).replace(/(?<![А-ЯЁ])[.;\s]+$/, '');
  }
  return null;
}

function hasOwnVerb(words: string): boolean {
  const at = infinitiveAt(words);
  return at > 0 && !APART.test(words.slice(0, at));
}

function namesInDative(words: string): boolean {
  if (findPersons(words)[0]?.at === 0) return /^[А-ЯЁ][а-яё-]+(?:[уюе]|[оеы]й|[оы]му|им)(?=\s)/.test(words);
  return headOf(words)?.readings.some(({ grammaticalCase }) => grammaticalCase === 'dative') === true;
}
