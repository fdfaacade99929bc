import { load } from 'cheerio/slim';
import { squeezeSpaces } from './source-line.js';

/** A cell's words without markup: a line for every line, `<p>`, `<br>`, `<li>` of the source. */
export interface TextCell {
  readonly text: string;
  /** The whole cell is bold: how headings inside a table are set. */
  readonly bold: boolean;
  /** Markup that shapes the text was met; bold alone does not count. */
  readonly marked: boolean;
}

const TAG = /<\/?[a-z][^<>]*>/i;
const BLOCKS = new Set(['p', 'br', 'li', 'div', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const BOLD = new Set(['b', 'strong']);
const SHAPING = /<\/?(?:p|br|li|div|span|font)\b/i;

export function readTextCell(source: string): TextCell {
  if (TAG.test(source)) return { ...readMarkup(source), marked: SHAPING.test(source) };
  const words = source.split('\n').map(squeezeSpaces).filter(Boolean).join('\n');
  const text = words.replace(/\*\*/g, '').trim();
  return { text, bold: text !== '' && /^\*\*.+\*\*$/s.test(words), marked: false };
}

interface MarkupNode {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly children?: readonly MarkupNode[];
}

/** Walks the markup with a stack of its own: a cell may nest tags deeper than calls can go. */
function readMarkup(source: string): { text: string; bold: boolean } {
  const root: MarkupNode = load(source, null, false).root()[0] ?? { type: 'root' };
  const paragraphs: string[] = [];
  let words = '';
  let plainPieces = 0;
  const endParagraph = (): void => {
    const paragraph = squeezeSpaces(words);
    if (paragraph !== '') paragraphs.push(paragraph);
    words = '';
  };
  const pending: ({ node: MarkupNode; bold: boolean } | 'end of paragraph')[] = [{ node: root, bold: false }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next === 'end of paragraph') {
      endParagraph();
      continue;
    }
    const { node, bold } = next;
    if (node.type === 'text') {
      words += node.data ?? '';
      if (!bold && (node.data ?? '').trim() !== '') plainPieces += 1;
    }
    if (BLOCKS.has(node.name ?? '')) {
      endParagraph();
      pending.push('end of paragraph');
    }
    const isBold = bold || BOLD.has(node.name ?? '');
    for (const child of [...(node.children ?? [])].reverse()) pending.push({ node: child, bold: isBold });
  }
  endParagraph();
  return { text: paragraphs.join('\n'), bold: paragraphs.length > 0 && plainPieces === 0 };
}
