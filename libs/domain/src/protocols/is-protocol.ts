import { opensWithLabel } from './label-forms.js';
import type { ProtocolLine } from './protocol-lines.js';

const TITLE = /^(?:(?:выписка|извлечение)\s+из\s+)?(?:п\s*р\s*о\s*т\s*о\s*к\s*о\s*л(?:а)?)(?=\s|№|$|:)(?<rest>.*)$/i;
const INSTRUCTIONS = /^(?:перечень|список)\s+поручений(?<rest>.*)$/i;
/** The word that makes a document an order stands on a line of its own above all else. */
const ORDER =
  /^(?:п\s*р\s*и\s*к\s*а\s*з|р\s*а\s*с\s*п\s*о\s*р\s*я\s*ж\s*е\s*н\s*и\s*е|п\s*о\s*с\s*т\s*а\s*н\s*о\s*в\s*л\s*е\s*н\s*и\s*е)\.?$/i;
const COMMANDS = /приказываю|распоряжаюсь|п\s+р\s+и\s+к\s+а\s+з\s+ы\s+в\s+а\s+ю/i;
const FORM =
  /^(?:[\dIVX]+[.)]\s*)?(?:по\s+\S+\s+вопросу\s+)?(?:повестк|(?:за)?слушали|выступил|решили|постановили|решени|присутствовал|присутствуют|председател|секретар|участник|приглаш|голосовали)/i;
/** How far from the top a protocol names itself. */
const TOP_LINES = 40;

/** Index of the line «ПРОТОКОЛ …» in the head, -1 when there is none above the word of an order. */
export function titleLineAt(lines: readonly ProtocolLine[]): number {
  const top = lines.slice(0, TOP_LINES);
  const orderAt = top.findIndex(({ text }) => ORDER.test(text) || COMMANDS.test(text));
  const limit = orderAt < 0 ? top.length : orderAt;
  const titleAt = top.findIndex(
    ({ text }, at) =>
      at < limit && TITLE.test(text) && !/^протокол\w*\s*(?:вёл|вела|составил)/i.test(text) && !isInStamp(top, at),
  );
  return titleAt >= 0 ? titleAt : top.findIndex(({ text }, at) => at < limit && INSTRUCTIONS.test(text));
}

/** The stamp of a plan: «ПРИНЯТО / на заседании педагогического совета / протокол от 30.08.2024 № 1». */
const STAMP = /(?:^|\s)(?:принят|рассмотрен|утвержд[её]н|согласован|одобрен|рекомендован)(?:о|а|ы)?(?![а-яё])/i;
const ONLY_REQUISITES =
  /^[\s(]*(?:от\s|№|N\s|[_«"\d])[^а-яё]*(?:[а-яё]+\s+20\d\d|(?:от(?=\s)|года|г)(?!\s+20\d\d)|[^а-яё])*$/i;
const MOST_STAMP_LINES = 4;

function isInStamp(lines: readonly ProtocolLine[], at: number): boolean {
  const words = lines[at]?.text ?? '';
  const rest = TITLE.exec(words)?.groups?.rest ?? '';
  if (/^ПРОТОКОЛ/.test(words) || !ONLY_REQUISITES.test(rest)) return false;
  return lines.slice(Math.max(0, at - MOST_STAMP_LINES), at).some(({ text }) => STAMP.test(text));
}

/** What the line says beside the word itself: «№ 5 заседания педагогического совета». */
export function wordsOfTitleLine(text: string): string {
  const title = TITLE.exec(text) ?? INSTRUCTIONS.exec(text);
  return (title?.groups?.rest ?? text).replace(/^\s*[:.]/, '').trim();
}

/**
 * Tells a protocol by its form: it names itself so above any word of an order and speaks of a meeting, or, unnamed, it
 * hears and resolves on an agenda.
 */
export function hasFormOfProtocol(lines: readonly ProtocolLine[]): boolean {
  const titleAt = titleLineAt(lines);
  const speaks = new Set(lines.flatMap(({ text }) => FORM.exec(text)?.[0].toLowerCase().replace(/^.*\s/, '') ?? []));
  if (titleAt >= 0) {
    const isOfInstructions = /поручени/i.test(lines[titleAt]?.text ?? '');
    return (
      speaks.size > 0 || isOfInstructions || lines.some(({ text, table }) => table !== null || opensWithLabel(text))
    );
  }
  if (lines.slice(0, TOP_LINES).some(({ text }) => ORDER.test(text)) || lines.some(({ text }) => COMMANDS.test(text)))
    return false;
  const has = (word: RegExp): boolean => [...speaks].some((said) => word.test(said));
  return has(/слушали|выступил/) && has(/решили|постановили|решени/) && has(/повестк|присутств|председател/);
}
