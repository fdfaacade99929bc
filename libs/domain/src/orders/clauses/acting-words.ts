import { findPersons, headOf, isNominative, splitOutside } from '../parties/index.js';
import { opensWithBody, untilEnd } from './appointed-body.js';
import { MONTH } from './term-patterns.js';

/** Whoever does something, in the nominative, as words of a sentence name him. */
export interface ActingWords {
  /** Without days, hours, what else is said, and what others do; empty where the words are no name. */
  readonly named: string;
  /** From where the sentence names another one with work of his own. */
  readonly further: string | null;
}

/** «12, 14 и 16 мая», «5.04», «с 3 марта», «в 10.00»: days and hours, with what stands behind them. */
const DAYS = new RegExp(
  `(?:^|,?(?<!№)\\s+)(?:(?:с|со|до|к|по|на|в)\\s+)?(?:(?:\\d{1,2}\\s*(?:,|и|по|[-–—])\\s*){0,9}(?:\\d{1,2}\\s+)?${MONTH}|\\d{1,2}[.:]\\d).*$`,
  's',
);
/** Figures that are no number of a body: «в 2 смены», «15 человек». */
const FIGURES = /(?<!№[\d,\sи]{0,60}|[А-ЯЁ]{2}|(?:школ|лице|гимнази|сад|част)[а-яё]{0,4})\s+\d.*$/s;
/** «МБУ «Центр» |по адресу: ул. Мира, 5|» */
const PLACE =
  /\s+(?:по\s+(?:адресу|телефону)|на\s+(?:базе|площадке|площади|территории|стадионе)|в\s+(?:здании|помещении|(?:[а-яё]+\s+)?зале))(?![а-яё]).*$/s;
/** A verb of what somebody does, by its ending; some nouns of bodies end alike. */
const VERB =
  /(?<![А-ЯЁа-яё-])[а-яё]{2,}(?:[аеиуя][её]т|[аеуя]ют|[бвгджзлмнпрстчшщ](?:ит|ят|ат)|[бвгджзклмнпрстчшщ]ут|[её]тся|[аиуюя]тся)(?![а-яё-])/g;
const DASH = /\s[–—-]\s/;
/** «Отдел культуры |и готовит отчёт|»: what the same one does too. */
const ALSO_DOES = /,?\s+(?:и|а\s+также|а|но)\s+(?=[а-яё]+)/g;
/** «школы, |показавшие низкие результаты|»: said of whoever stands before. */
const DESCRIBES = /^(?:не\s+)?[а-яё]+(?:ющ|ящ|ущ|ащ|вш|нн)(?:ий|ие|ая|ее|ое|ый|ые)(?:ся)?(?=\s)/;
/** «отдел культуры, |спорта и молодёжной политики|»: the list of a name, up to its last word. */
const OF_NAME =
  /^[а-яё-]+(?:[аяыиуюе]|[оеы]й|[ыи]х|[ое]го|[ое]му|[ыио]м|ем|[ое]в)(?:\s+[А-ЯЁа-яё«][А-ЯЁа-яё»-]*){0,6}$/;
/** «школы № 3, |7 и 11|» */
const NUMBERS = /^(?:№\s*)?\d{1,4}(?:\s+и\s+(?:№\s*)?\d{1,4})?$/;
/** «место проведения – парк»: where and when, and nobody's work. */
const WHERE = /(?<![а-яё])(?:мест[оа]|начал[оа]|адрес|площадк[аи]|время|сроки?|дата|телефон|тел|баз[аы])(?![а-яё])/i;

/** Whoever does something, in words that open with him: «|отдел культуры| 5 мая, |оформление готовит художник Лунин Л.Л.|». */
export function actingIn(words: string): ActingWords {
  const sentence = untilEnd(words);
  const { own, rest } = ownPart(sentence);
  const further = furtherIn([rest, words.slice(sentence.length)].join(' ').trim());
  const named = beforeDays(own).replace(/[\s,–—-]+$/, '');
  return { named: namesActing(named) && !DASH.test(named) && verbAt(named) < 0 ? named : '', further };
}

/** Words without the days, figures and places they end with: «Отдел культуры |5 мая|», «… |на базе школы|». */
export function beforeDays(words: string): string {
  const plain = withoutMarked(words);
  const ends = [DAYS, FIGURES, PLACE].map((end) => end.exec(plain)?.index).filter((at) => at !== undefined);
  return words.slice(0, Math.min(words.length, ...ends)).replace(/[\s,]+$/, '');
}

/** Where the words say what somebody does; -1 where they only name him. */
export function verbAt(words: string): number {
  const verbs = [...withoutMarked(words).matchAll(VERB)];
  return verbs.find(({ 0: word }) => headOf(word) === null)?.index ?? -1;
}

/** Whether the words open with a person, a post or a body in the nominative. */
function namesActing(words: string): boolean {
  if (findPersons(words)[0]?.at === 0) return true;
  const head = headOf(words);
  return head === null ? opensWithBody(words) : isNominative(head);
}

/** The words up to a comma that no further one of those who do the same stands behind. */
function ownPart(words: string): { readonly own: string; readonly rest: string } {
  const pieces = splitOutside(words, /,\s+/g);
  const kept: string[] = [];
  let at = 0;
  for (; at < pieces.length; at += 1) {
    const piece = pieces[at] ?? '';
    const isNumber = NUMBERS.test(piece) && /№/.test(kept.join(' '));
    const goesOn =
      at === 0 || isNumber || DESCRIBES.test(piece) || namesActing(piece.replace(/^(?:и|а\s+также)\s+/, ''));
    if (!goesOn && !goesOnWithName(pieces, at)) break;
    const alone = beforeAlso(piece);
    if (at > 0 && (DASH.test(withoutMarked(alone)) || verbAt(alone) >= 0)) break;
    kept.push(alone);
    if (alone !== piece) return { own: kept.join(', '), rest: pieces.slice(at + 1).join(', ') };
  }
  return { own: kept.join(', '), rest: pieces.slice(at).join(', ') };
}

/** Whether the list of a name goes on with this piece. */
function goesOnWithName(pieces: readonly string[], from: number): boolean {
  const end = pieces.findIndex((piece, at) => at >= from && /\sи\s/.test(piece));
  return end >= 0 && pieces.slice(from, end + 1).every((piece) => OF_NAME.test(piece));
}

function beforeAlso(piece: string): string {
  const plain = withoutMarked(piece);
  const also = [...plain.matchAll(ALSO_DOES)].find(
    ({ index, 0: joint }) => verbAt(/^\S+/.exec(plain.slice(index + joint.length))?.[0] ?? '') === 0,
  );
  return piece.slice(0, also?.index ?? piece.length);
}

/** Of what is left, the words in which another one does something: «согласует финансовое управление», «охрану – ОМВД». */
function furtherIn(rest: string): string | null {
  const pieces = splitOutside(rest, /[,;]\s+|(?<![А-ЯЁ])\.\s+/g);
  const found = pieces.findIndex((piece) => {
    const at = verbAt(piece);
    if (at >= 0) return namesActing(piece) || namesActing(piece.slice(at).replace(/^\S+\s*/, ''));
    const [what = '', who = ''] = splitOutside(piece, /\s[–—-]\s/g);
    return who !== '' && !WHERE.test(what) && namesActing(who);
  });
  return found < 0
    ? null
    : pieces
        .slice(found)
        .join(', ')
        .replace(/(?<![А-ЯЁ])[.;\s]+$/, '');
}

function withoutMarked(words: string): string {
  return words.replace(/«[^»]{0,500}»|\([^()]*\)/g, (marked) => '_'.repeat(marked.length));
}
