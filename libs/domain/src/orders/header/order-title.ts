import { readBy, SAME_SHAPE } from '../../look-alikes/index.js';
import { isBlank, isCommand, joinLines, plainWords, type SourceLine } from '../document/index.js';

/** The order's subject with the place of its first line in the head. */
export interface OrderTitle {
  readonly title: string;
  readonly at: number;
}

const OPENS = /^[«"“]?(?:О|Об|ОБ|Обо)\s+[«"“]?[А-ЯЁа-яё]/;
/** How the words between subject and command open; they may follow without a blank line. */
export const PREAMBLE =
  /^(?:в\s+(?:соответствии|целях|связи|рамках)|на\s+основании|во\s+исполнение|с\s+целью|руководствуясь|в\s+порядке|заслушав|рассмотрев|учитывая|для\s+)/i;

/** The subject: the paragraph that opens with «О», «Об», its lines joined; null when there is none. */
export function orderTitle(head: readonly SourceLine[]): OrderTitle | null {
  const at = head.findIndex((line) => OPENS.test(readBy(SAME_SHAPE, plainWords(line.text))));
  if (at < 0) return null;
  const words: string[] = [];
  for (const [index, line] of head.slice(at).entries()) {
    const text = plainWords(line.text);
    if (isBlank(text)) {
      const next = head.slice(at + index + 1).find((below) => !isBlank(below.text));
      // Where every line is a paragraph of its own, the subject goes on in small letters.
      if (!next || !/^[а-яё(]/.test(plainWords(next.text)) || PREAMBLE.test(plainWords(next.text))) break;
    } else if (index > 0 && (opensPreamble(text) || isCommand(text))) break;
    else words.push(text);
  }
  return { title: withoutQuotes(joinLines(words)).replace(/\.$/, ''), at };
}

function opensPreamble(words: string): boolean {
  const text = readBy(SAME_SHAPE, words);
  return PREAMBLE.test(text) && /^[А-ЯЁ]/.test(text);
}

/** «Об утверждении плана» in quotation marks as a whole. */
function withoutQuotes(title: string): string {
  const quoted = /^[«"“](?<inner>.*)[»"”]\.?$/s.exec(title)?.groups?.inner;
  return quoted !== undefined && !/^[^«]*»/.test(quoted) ? quoted : title;
}
