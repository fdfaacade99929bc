import { headOf, isLegalForm } from '../parties/index.js';
import { withoutAdjuncts } from './adjuncts.js';

/** Such a word asks for a noun of its own: «ответственным за |отдел|». */
const AFTER_PREPOSITION = /(?:^|\s)(?:за|на|в|во|о|об|по|при|с|со|к|от|из|для)$/i;
/** What follows a body and is none of its name: «с 1 сентября», «на период отпуска», a full stop. */
const END = /\s+(?:с|со|до|на|в|по)\s+(?:\d|период|время|срок)|(?<![А-ЯЁ])[.;](?=\s|$)|,\s+(?=котор|с\s|для\s)/;

/** Whether the words open with a body in the accusative: «МБУ «Центр»», «отдел кадров», «администрацию района». */
export function opensWithBody(words: string): boolean {
  const first = /^[А-ЯЁа-яё-]+/.exec(words)?.[0] ?? '';
  if (isLegalForm(first) || /^[А-ЯЁ]{3,}$/.test(first)) return true;
  const head = headOf(words);
  if (head === null || head.kind === 'role') return false;
  const cases = head.readings.map(({ grammaticalCase }) => grammaticalCase);
  return cases.includes('accusative') && !cases.includes('genitive');
}

/** The body of the words, from where it first begins: «оператором конкурса |МБУ «Центр»|». Null where none does. */
export function bodyIn(words: string): string | null {
  const starts = [...words.matchAll(/(?:^|(?<=\s))[А-ЯЁа-яё]/g)].map(({ index }) => index);
  const at = starts.find(
    (start) => !AFTER_PREPOSITION.test(words.slice(0, start).trimEnd()) && opensWithBody(words.slice(start)),
  );
  return at === undefined ? null : untilEnd(words.slice(at));
}

/** The body without what is said around it. */
export function untilEnd(words: string): string {
  const plain = words.replace(/«[^»]{0,500}»|\([^()]*\)/g, (quoted) => '_'.repeat(quoted.length));
  const end = END.exec(plain)?.index ?? words.length;
  return withoutAdjuncts(words.slice(0, end)).replace(/[\s,:–—-]+$/, '');
}
