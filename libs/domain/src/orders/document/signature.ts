import { POST_OPENS, plainWords, type SourceLine } from '../../document/index.js';
import { opensNumbered } from './paragraphs.js';

export interface SignatureBlock {
  readonly line: number;
  /** As written: «А.И. Кузнецов». */
  readonly name: string;
  readonly position: string | null;
  /** A drafter's line with a telephone stood between the post and the name. */
  readonly drafterInside: string | null;
}

const SURNAME = '[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?';
const SIGNED = new RegExp(
  `^(?<post>.*?)(?:^|[\\s_/])(?<name>(?:[А-ЯЁ]\\.\\s?){1,2}${SURNAME}|${SURNAME}\\s[А-ЯЁ]\\.\\s?[А-ЯЁ]\\.|${SURNAME}\\s[А-ЯЁ][а-яё]+\\s[А-ЯЁ][а-яё]+(?:вич|вна|ична|ьич))[\\s_/]*$`,
);
const TELEPHONE = /^(?:тел\.?:?\s*)?[+\d][\d\s()/-]{4,}$/;
/** The stamp of an electronic signature between the post and the name. */
const STAMP = /электронн\S+\s+подпис|^сертификат|^владелец|^действител/i;
/** What stands for the stroke of the pen: «п/п», «(подпись)», «М.П.», «(подписано ЭП)». */
const SIGNED_MARK =
  /(?<!\S)[*_(]*(?:п\/п|м\.\s?п\.|подпись|подписано(?:\s+(?:эп|эцп|электронной\s+подписью))?)[*_)]*(?!\S)/gi;
/** How far above the name the post may open. */
const MOST_LINES = 12;

/** True for a whole signature on one line: «Начальник управления Зорин В.К.». */
export function signsLine(words: string): boolean {
  return POST_OPENS.test(words) && SIGNED.test(words);
}

/** A list of people or a sentence, not a post: «Члены: Орлова И.И.,», «Директор – Орлова И.И.; члены». */
const NO_POST = /[:;]|,$|[А-ЯЁ]\.\s?[А-ЯЁ]\./;
const INITIALS = /[А-ЯЁ]\.\s?[А-ЯЁ]\./;

/** Where the signature stands: the first line of the post, and the line of the name. */
export interface FoundSignature {
  readonly block: SignatureBlock;
  readonly postAt: number;
  readonly nameAt: number;
}

export function findSignature(lines: readonly SourceLine[]): FoundSignature | null {
  const texts = lines.map(({ text }) => plainWords(text));
  const numbers = texts.map(clauseNumber);
  let drafterInside: string | null = null;
  for (const [nameAt, words] of texts.entries()) {
    const match = SIGNED.exec(words);
    const name = match?.groups?.name;
    if (!name || STAMP.test(words) || endsClause(texts, nameAt) || clausesGoOn(numbers, nameAt)) continue;
    const sameLine = tidyPost(match?.groups?.post ?? '');
    if (NO_POST.test(sameLine)) continue;
    const below = texts.slice(nameAt + 1, nameAt + MOST_LINES).find((next) => next !== '');
    if (sameLine === '' && below && TELEPHONE.test(below)) {
      drafterInside = name;
      continue;
    }
    const post = POST_OPENS.test(sameLine) ? { from: nameAt, words: sameLine } : postAbove(texts, nameAt, sameLine);
    // Nothing is signed where nothing stands above: the clauses are still to come.
    if (texts.slice(0, post?.from ?? nameAt).every((text) => text === '')) continue;
    // A name alone signs; words before it that are no post belong to a clause.
    if (post === null && sameLine !== '') continue;
    return {
      block: { line: lines[nameAt]?.line ?? 1, name, position: post?.words ?? null, drafterInside },
      postAt: post?.from ?? nameAt,
      nameAt,
    };
  }
  return null;
}

function clauseNumber(words: string): number | null {
  const number = /^(?<number>\d{1,2})\.(?:\s|[А-ЯЁ])/.exec(words)?.groups?.number;
  return number === undefined ? null : Number(number);
}

/** A clause with the next number stands below: what ends in a name above it is a list of members. */
function clausesGoOn(numbers: readonly (number | null)[], nameAt: number): boolean {
  let above = nameAt - 1;
  while (above >= 0 && numbers[above] === null) above -= 1;
  let below = nameAt + 1;
  while (below < numbers.length && numbers[below] === null) below += 1;
  const [last, next] = [numbers[above], numbers[below]];
  return typeof last === 'number' && next === last + 1;
}

/** The last line of a clause broken by the width: «… возложить на начальника отдела / Орлову И.И.». */
function endsClause(texts: readonly string[], nameAt: number): boolean {
  for (let at = nameAt; at >= 0; at -= 1) {
    const words = texts[at] ?? '';
    if (opensNumbered(words)) return true;
    if (words === '' || POST_OPENS.test(words)) return false;
  }
  return false;
}

/** The signer's post: the nearest lines above the name that open like one; `ending` stands before the name itself. */
function postAbove(texts: readonly string[], nameAt: number, ending: string): { from: number; words: string } | null {
  for (let from = nameAt - 1; from >= 0 && nameAt - from <= MOST_LINES; from -= 1) {
    const text = texts[from] ?? '';
    if (/^\d{1,2}[.)]/.test(text)) return null;
    if (!POST_OPENS.test(text) || INITIALS.test(text)) continue;
    const words = [postFrom(texts.slice(from, nameAt)), ending].filter(Boolean).join(' ');
    return { from, words: tidyPost(words) };
  }
  return null;
}

/**
 * The lines of a post: its paragraph, and paragraphs below that go on in small letters, up to a stamp, a name or a
 * telephone.
 */
function postFrom(texts: readonly string[]): string {
  const post: string[] = [];
  let isApart = false;
  for (const words of texts) {
    if (words === '') isApart = true;
    else {
      const goesOn = post.length === 0 || !isApart || /^[а-яё(«]/.test(words);
      if (!goesOn || STAMP.test(words) || SIGNED.test(words) || TELEPHONE.test(words)) break;
      post.push(words);
      isApart = false;
    }
  }
  return post.join(' ');
}

function tidyPost(words: string): string {
  return words
    .replace(/_+/g, ' ')
    .replace(SIGNED_MARK, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s:/–—-]+$/, '')
    .trim();
}
