import { infinitiveAt } from '../document/index.js';
import { withoutQuotations } from './deadline-words.js';

/** Where another action of the same clause may begin: «… и довести», «…, довести», «…; отделу кадров довести», a sentence. */
const NEXT_ACTION = /[,;]\s*(?:и\s+|а\s+также\s+)?|\s(?:и|а\s+также)\s+|\.\s+(?=[А-ЯЁ])|\n/gi;
/** Between the mark and the verb of an action: whom it obliges, its object: «отделу кадров», «его», «настоящий приказ». */
const BEFORE_VERB = /^(?:[а-яё№\d.-]+\s+){0,6}$/i;
/** Verbs by which a clause rules and sets nobody a task; «чтобы», «который» make the words part of something else. */
const NO_TASK =
  /^(?:утвердить|признать|считать|ввести|отменить|установить,?\s+что|возложить|оставить|образовать|изложить)(?![а-яё])/i;
const SUBORDINATE =
  /(?:^|\s)(?:чтобы|что|котор[а-яё]+|позволяющ[а-яё]+|способн[а-яё]+|необходимо|должн[а-яё]+|мо(?:жет|гут))\s+/i;

/**
 * The words of a clause from the duty it lays beside something that is none: «Утвердить план и |довести его до сведения
 * школ до 10 сентября|». Null where everything in it is ruled and nothing is to be done.
 */
export function furtherDuty(text: string): string | null {
  const plain = withoutQuotations(text);
  for (const mark of plain.matchAll(NEXT_ACTION)) {
    const from = mark.index + mark[0].length;
    const words = plain.slice(from);
    const verbAt = infinitiveAt(words);
    if (verbAt < 0) return null;
    const before = words.slice(0, verbAt);
    if (!BEFORE_VERB.test(before) || SUBORDINATE.test(` ${before}`) || NO_TASK.test(words.slice(verbAt))) continue;
    return text.slice(from);
  }
  return null;
}
