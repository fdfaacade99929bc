import { isBlank, plainWords, type SourceLine } from '../document/index.js';

/** The order’s subject: the paragraph that opens with «О», «Об», its lines joined; null when there is none. */
export function orderTitle(head: readonly SourceLine[]): string | null {
  const from = head.findIndex((line) => /^(?:О|Об|ОБ|Обо)\s+\S/.test(plainWords(line.text)));
  if (from < 0) return null;
  const words: string[] = [];
  for (const line of head.slice(from)) {
    if (isBlank(line.text)) break;
    words.push(plainWords(line.text));
  }
  return words.join(' ');
}
