import { infinitiveAt } from '../orders/index.js';
import { numberedWords } from './decision-units.js';
import { resolves } from './form-words.js';
import { opensWithLabel } from './label-forms.js';
import type { ProtocolLine } from './protocol-lines.js';

const ENDS =
  /^(?:подписи|разослать|рассылка|выписка\s+верна|верно\s*:?|протокол\s+(?:вёл|вела|вели|составил)|с\s+протоколом\s+ознакомлен|приложени[ея](?:\s|:|№|$))/i;
const POST =
  /^(?:председатель(?:ствующий)?|секретарь|министр|(?:первый\s+)?заместитель|глава|главный|директор|руководитель|начальник|заведующ(?:ий|ая)|врио|и\.\s?о\.|члены?|ректор|губернатор)(?![а-яё])/i;

/** Where nothing says «РЕШИЛИ» the signatures stand below all that is numbered; a list of those present bears names too. */
function lastNumberedAt(lines: readonly ProtocolLine[]): number {
  const end = lines.findIndex(({ text }, at) => at > 2 && ENDS.test(text));
  return lines.slice(0, end < 0 ? lines.length : end).findLastIndex(({ text }) => numberedWords(text) !== null);
}

/** Index of the first line of the signatures: below the last words that were resolved. */
export function closingAt(lines: readonly ProtocolLine[]): number {
  const resolvedAt = lines.findLastIndex(resolves);
  const from = resolvedAt < 0 ? lastNumberedAt(lines) : resolvedAt;
  for (let at = Math.max(from + 1, 3); at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    if (ENDS.test(text)) return at;
    if (!isSignature(text)) continue;
    if (SIGNED_ALONE.test(text)) return at;
    let opensAt = at;
    while (opensAt > from + 1 && !POST.test(lines[opensAt]?.text ?? '') && at - opensAt < 4) opensAt -= 1;
    if (POST.test(lines[opensAt]?.text ?? '')) return opensAt;
  }
  return lines.length;
}

const SURNAME = '[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?';
const SIGNED = new RegExp(
  `^(?<post>.*?)(?:^|[\\s_/])(?:(?:[А-ЯЁ]\\.\\s?){1,2}${SURNAME}|${SURNAME}\\s[А-ЯЁ]\\.\\s?[А-ЯЁ]\\.|${SURNAME}\\s[А-ЯЁ][а-яё]+\\s[А-ЯЁ][а-яё]+(?:вич|вна|ична|ьич))[\\s_.)/]*$`,
);

/** A name and the line to sign on, without a post. */
const SIGNED_ALONE = /^[А-ЯЁ][А-ЯЁа-яё.\s-]*_+$/;

/** «Председатель __________ В.Г. Лаптев»: a post without a verb, and a name that ends the line. */
function isSignature(text: string): boolean {
  const before = SIGNED.exec(text)?.groups?.post;
  if (before === undefined || text.length > 160 || numberedWords(text) || opensWithLabel(text) || /^[-–—•]/.test(text))
    return false;
  return !/[;:]\s*\S|\d/i.test(before.replace(/:\s*_*\s*$/, '')) && infinitiveAt(before) < 0;
}
