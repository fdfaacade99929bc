import type { PaperKind } from '../deadline-reading.js';
import type { Frame } from './frame.js';

const PAPER = '(?:приказа|распоряжения|постановления|решения|указа)';
const THIS = '(?:настоящего|данного|этого)';
const OFFICIAL = '(?:официального\\s+)?';
/** What happens to a paper on the day it bears. */
const DATED = '(?:подписания|издания|принятия|утверждения)';
/** What may come later; the paper itself does not say when. */
const MADE_KNOWN = `(?:${OFFICIAL}(?:опубликования|обнародования)|регистрации|выхода|введения\\s+в\\s+действие|вступления(?:\\s+в\\s+(?:законную\\s+)?силу)?)`;
const IN_FORCE = '(?:\\s+в\\s+(?:законную\\s+)?силу)?';
const THE_DAY = '(?:(?:дня|даты|момента)\\s+)?';
const WHOLE_PAPER = `(?<paper>${THIS}\\s+(?:${PAPER}|документа)|${PAPER})`;

const BEARS = new RegExp(`^${THE_DAY}(?:${DATED}\\s+)?${WHOLE_PAPER}$`, 'iu');
const BECAME_KNOWN = new RegExp(`^${THE_DAY}${MADE_KNOWN}\\s+${WHOLE_PAPER}${IN_FORCE}$`, 'iu');
const IS_THIS = new RegExp(`^${THIS}\\s`, 'iu');
/** Only what a court has decided comes into force so. */
const BY_COURT = /законную\s+силу/iu;
/** «издать приказы … со дня издания приказа»: those, and not the one that bids it. */
const MAKES_PAPER =
  /(?<![а-яё])(?:издать|подготовить|разработать|принять|оформить|подписать|внести|вынести|утвердить)\s+(?:[а-яё]+\s+){0,3}(?:приказ|распоряжени|постановлени|решени|указ)/iu;
/** In the order's own clause «со дня подписания» is its own signing; in a row it may be a contract's. */
const BEARS_UNNAMED = /^(?:дня\s+)?(?:подписания|издания|принятия)$/iu;
const BECAME_KNOWN_UNNAMED = /^(?:официального\s+опубликования|вступления\s+в\s+силу)$/iu;
const ITS_OWN = new RegExp(`^${THE_DAY}его\\s+(?<event>${DATED}|${MADE_KNOWN})$`, 'iu');

/** «со дня подписания протокола», «с даты проведения заседания»: of the protocol that the decision stands in. */
const PROTOCOLS = new RegExp(
  `^${THE_DAY}(?:${DATED}\\s+)?(?:${THIS}\\s+)?протокола$|^(?:проведения\\s+)?(?:заседания|совещания|собрания)$`,
  'iu',
);

/** A paper, or what else has a day of its own, that «его» may stand for; the nearest before the term is meant. */
const PAPERS =
  /(?<![а-яё])(?:(?<order>приказ|распоряжени|постановлени|решени|указ)(?:[ауея]|ом|ю|ем|и)?(?![а-яё])|(?:договор|контракт|соглашени|протокол|акт|план|график|поряд|регламент|положени|устав|спис|переч|паспорт|заключени|свидетельств|сертификат|отч[её]т|проект|реестр|журнал|документ|обращени|заявлени|заявк|письм|запрос|жалоб|закон|программ|предложени|уведомлени|представлени|предписани|требовани|ходатайств|рапорт|счет|счёт|инцидент|происшестви|груз|товар)[а-яё]*)/giu;
/** «приказ от 5 мая», «приказ Министерства», «решение суда»: another one. */
const OF_ANOTHER = /^\s+(?:[А-ЯЁ]|от\s|№|(?:[а-яё]+\s+)?суда(?![а-яё]))/u;

/** How the event that is counted from is the order's own: on the day it bears, or on a day that has to be taken for it. */
export type OwnDay = 'its-date' | 'taken-for-its-date';

type Of = Pick<Frame, 'countsFromPaper' | 'isDecision' | 'sentence' | 'phrase' | 'paper'>;

/** Whether the event is what happens to the order itself; a clause that names none counts from it. Null for any other event. */
export function ordersOwnDay(anchor: string | null, frame: Of): OwnDay | null {
  const { countsFromPaper, isDecision } = frame;
  if (anchor !== null && isDecision && PROTOCOLS.test(anchor)) return 'its-date';
  if (anchor !== null && isOwn(BEARS.exec(anchor), frame)) return 'its-date';
  if (anchor !== null && isOwn(BECAME_KNOWN.exec(anchor), frame)) return 'taken-for-its-date';
  if (!countsFromPaper) return null;
  if (anchor === null || BEARS_UNNAMED.test(anchor)) return 'its-date';
  if (BECAME_KNOWN_UNNAMED.test(anchor)) return 'taken-for-its-date';
  const event = ITS_OWN.exec(anchor)?.groups?.event;
  if (event === undefined || BY_COURT.test(event) || !speaksOfOrder(frame)) return null;
  return new RegExp(`^${DATED}$`, 'iu').test(event) ? 'its-date' : 'taken-for-its-date';
}

/** «настоящего приказа», or «приказа» in an order; a decision of a court, a commission, another body is an event. */
function isOwn(found: RegExpExecArray | null, { paper, countsFromPaper, isDecision, sentence }: Of): boolean {
  const named = found?.groups?.paper?.toLowerCase();
  if (found === null || named === undefined) return false;
  if (IS_THIS.test(named)) return true;
  if (BY_COURT.test(found[0]) || (sentence !== null && MAKES_PAPER.test(sentence))) return false;
  if (isDecision) return named === GENITIVE.решение;
  if (paper !== null) return named === GENITIVE[paper];
  // Where it is not known what the paper is called it is an order; its own clauses may call it by any name but that of a decision.
  return named === GENITIVE.приказ || (countsFromPaper && named !== GENITIVE.решение);
}

const GENITIVE: Readonly<Record<PaperKind, string>> = {
  приказ: 'приказа',
  распоряжение: 'распоряжения',
  постановление: 'постановления',
  решение: 'решения',
  указ: 'указа',
};

/** «Ознакомить с приказом в течение 3 дней со дня его подписания», but not «Направить протокол …». */
function speaksOfOrder({ sentence, phrase, paper }: Of): boolean {
  const at = sentence?.indexOf(phrase) ?? -1;
  // Put together of several terms: what stands before each of them is not known.
  if (sentence === null || at < 0) return false;
  const nearest = [...sentence.slice(0, at).matchAll(PAPERS)].at(-1);
  if (nearest === undefined) return true;
  const order = nearest.groups?.order?.toLowerCase();
  const isOrder = order !== undefined && (paper === null ? order !== 'решени' : paper.startsWith(order));
  return isOrder && !OF_ANOTHER.test(sentence.slice(nearest.index + nearest[0].length));
}
