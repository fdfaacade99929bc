import {
  infinitiveAt,
  opensNumbered,
  opensUnnumbered,
  type Paragraph,
  paragraphsOf,
  type SourceLine,
} from '../document/index.js';

const LETTER = /^(?<letter>[а-яё])\)\s+(?=\S)/i;
const DASH = /^[-–—•]\s*(?=\S)/;

/**
 * The clauses of an order with the lists below them numbered: «2. Руководителям ОО:» makes of its dashes and of its
 * «1)» the clauses 2.1, 2.2, of its letters 2а, 2б. A list below a clause that has its verb («Провести: – …») is part of it.
 */
export function clauseParagraphs(lines: readonly SourceLine[]): Paragraph[] {
  if (!lines.some(({ text }) => opensNumbered(text))) return withoutNumbers(lines);
  const paragraphs = withMarks(lines);
  const numbered: Paragraph[] = [];
  let heading: string | null = null;
  let children = 0;
  for (const { paragraph, mark } of paragraphs) {
    const { text, number } = paragraph;
    if (mark === 'number') {
      heading = opensList(text) ? number : null;
      children = 0;
      numbered.push(paragraph);
    } else if (mark === 'plain' || heading === null) {
      numbered.push(mark === 'plain' ? paragraph : { ...paragraph, number: null });
    } else {
      children += 1;
      const letter = LETTER.exec(text)?.groups?.letter;
      const words = text.replace(LETTER, '').replace(DASH, '');
      const own = letter === undefined ? `${heading}.${children}` : `${heading}${letter.toLowerCase()}`;
      numbered.push({ ...paragraph, number: own, text: words });
    }
  }
  return numbered;
}

/** Clauses none of which has a number are counted: each begins with its verb, or is a paragraph with one further on. */
function withoutNumbers(lines: readonly SourceLine[]): Paragraph[] {
  const apart = lines.flatMap((line) => (opensUnnumbered(line.text.trim()) ? [{ ...line, text: '' }, line] : [line]));
  let count = 0;
  return paragraphsOf(apart).map((paragraph) => {
    const { text } = paragraph;
    const opens = count === 0 || opensUnnumbered(text) || (/^[А-ЯЁ]/.test(text) && infinitiveAt(text) > 0);
    if (!opens) return paragraph;
    count += 1;
    return { ...paragraph, number: `${count}` };
  });
}

type Mark = 'number' | 'item' | 'plain';

/** Letters open paragraphs too; «1)» is an item of a list where clauses are numbered «1.». */
function withMarks(lines: readonly SourceLine[]): { paragraph: Paragraph; mark: Mark }[] {
  const isDotted = lines.some(({ text }) => /^\s*(?:\*\*)?\d{1,2}\.(?:\s|[А-ЯЁ])/.test(text));
  const apart = lines.flatMap((line) =>
    LETTER.test(line.text.trim()) ? [{ line: line.line, text: '' }, line] : [line],
  );
  const opening = new Map(lines.filter(({ text }) => text.trim() !== '').map(({ line, text }) => [line, text.trim()]));
  return paragraphsOf(apart).map((paragraph) => {
    const first = opening.get(paragraph.line) ?? '';
    if (isDotted && /^\d{1,2}\)/.test(first)) return { paragraph, mark: 'item' };
    if (paragraph.number !== null) return { paragraph, mark: 'number' };
    return { paragraph, mark: LETTER.test(paragraph.text) || DASH.test(paragraph.text) ? 'item' : 'plain' };
  });
}

/** «Руководителям ОО:» names whom the list below obliges; it has no verb of its own yet. */
function opensList(text: string): boolean {
  return /:$/.test(text) && infinitiveAt(text.replace(/^(?:рекомендовать|поручить|обязать|предложить)\s+/i, '')) < 0;
}
