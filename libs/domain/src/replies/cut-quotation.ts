/** The line that letters of ours put above their own text; whatever stands below it was not written by the one who answers. */
const ANSWER_ABOVE = /^[\s>]*-{2,}\s*(ответьте выше этой строки|reply above this line)/iu;

/** «-----Исходное сообщение-----» of Outlook, «-------- Пересылаемое сообщение --------» of others. */
const BANNER =
  /^\s*[-_*=]{2,}\s*(исходное сообщение|оригинальное сообщение|пересылаемое сообщение|переадресованное сообщение|пересланное сообщение|original message|forwarded message)(?![а-яёa-z])/iu;
const FIRST_HEADER = /^[\s>]*\*?(от|from|от кого)\s*:\*?\s*\S/iu;
const OTHER_HEADER = /^[\s>]*\*?(отправлено|дата|кому|тема|sent|date|to|subject|копия|cc)\s*:/iu;
/** The first header is followed by another one at once or after a line that was folded. */
const HEADERS_WITHIN_LINES = 3;

const QUOTED = /^\s*>/u;
/** «29.11.2026 10:00», «29 нояб. 2026 г., в 10:00», «Sun, Nov 29, 2026 at 10:00 AM». */
const MOMENT = /\d{1,2}[\s.\p{L}]+,?\s?\d{0,4}.{0,12}\b\d{1,2}:\d{2}/u;
const VERB_OF_WRITING = /(пишет|писал(\(а\)|а)?|написал(\(а\)|а)?|сообщает|wrote|writes)/iu;
const ADDRESS = /[<«"[(]?[^\s<>@]+@[^\s<>@]+[>»"\])]?/u;
/** A mail program folds the line about whom it quotes. */
const LINES_OF_ATTRIBUTION = 3;

/**
 * What the writer of a letter wrote himself. A quotation that stands above his words is left out; of one that stands
 * below them nothing is kept. Lines that begin with `>` are never his.
 */
export function cutQuotation(text: string): string {
  const lines = text.replace(/\r\n?/gu, '\n').split('\n');
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (ANSWER_ABOVE.test(line) || BANNER.test(line) || beginsHeaders(lines, at)) break;
    const length = attributionAt(lines, at);
    if (length > 0) {
      if (!isQuotedNext(lines, at + length)) break;
      at += length - 1;
      continue;
    }
    if (!QUOTED.test(line)) kept.push(line.trimEnd());
  }
  return kept
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

function beginsHeaders(lines: readonly string[], at: number): boolean {
  if (!FIRST_HEADER.test(lines[at] ?? '')) return false;
  return lines.slice(at + 1, at + 1 + HEADERS_WITHIN_LINES).some((line) => OTHER_HEADER.test(line));
}

/** Over how many lines «29.11.2026, 10:00, Веха <vekha@office.example> пишет:» stands here; 0 where it does not. */
function attributionAt(lines: readonly string[], at: number): number {
  let joined = '';
  for (let length = 1; length <= LINES_OF_ATTRIBUTION; length += 1) {
    const line = (lines[at + length - 1] ?? '').replace(/^[\s>]+/u, '').trim();
    if (line === '') return 0;
    joined = `${joined} ${line}`;
    if (!line.endsWith(':')) continue;
    return MOMENT.test(joined) && (ADDRESS.test(joined) || VERB_OF_WRITING.test(joined)) ? length : 0;
  }
  return 0;
}

/** A program that quotes line by line may have let the answer stand below. */
function isQuotedNext(lines: readonly string[], from: number): boolean {
  const next = lines.slice(from).find((line) => line.trim() !== '');
  return next !== undefined && QUOTED.test(next);
}
