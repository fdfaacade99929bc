import type { UnnumberedBlock } from '@domain/document';
import { paragraph } from '../blocks/paragraph.js';
import { tableFromRows } from '../blocks/table-from-rows.js';
import { FlowText } from './flow-text.js';
import { listMark } from './list-mark.js';
import { isLayoutTable, rowsOfTable } from './page-table.js';
import { isElement, type PageElement, type PageNode, wordsOf } from './page-tree.js';

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main ol p pre section summary tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const BOLD = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Deeper than any page for people; a page made to exhaust the stack goes deeper. */
const DEEPEST = 200;

/** What stands on a page, in reading order. A table that only places things on the page gives what it holds. */
export function pageBlocks(nodes: readonly PageNode[]): UnnumberedBlock[] {
  return written(nodes, false, 0);
}

function written(nodes: readonly PageNode[], bold: boolean, depth: number): UnnumberedBlock[] {
  const writer = new PageWriter();
  writer.write(nodes, bold, depth);
  return writer.finish();
}

/** The words of a cell as one text: its paragraphs, and the rows of tables in it, on lines of their own. */
function cellText(cell: PageElement, bold: boolean, depth: number): { text: string; bold: boolean } {
  const blocks = written(cell.children, bold, depth);
  const lines = blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.rows.map(({ cells }) => cells.map(({ text }) => text.replaceAll('\n', ' ')).join(' ')),
  );
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  return { text: lines.join('\n'), bold: paragraphs.length > 0 && paragraphs.every((block) => block.bold) };
}

class PageWriter {
  private readonly blocks: UnnumberedBlock[] = [];
  private flow = new FlowText();
  /** The number of a list's item that waits for the item's first words. */
  private mark = '';

  write(nodes: readonly PageNode[], bold: boolean, depth: number): void {
    for (const node of nodes) {
      const words = wordsOf(node);
      if (words !== null) this.put(words, bold);
      else if (isElement(node)) this.element(node, bold, depth);
    }
  }

  finish(): UnnumberedBlock[] {
    this.close();
    return this.blocks;
  }

  private put(text: string, bold: boolean): void {
    if (this.mark !== '' && text.trim() !== '') {
      this.flow.add(this.mark, bold);
      this.mark = '';
    }
    this.flow.add(text, bold);
  }

  private element(element: PageElement, bold: boolean, depth: number): void {
    const { name } = element;
    if (depth > DEEPEST) return;
    if (name === 'br') this.flow.breakLine();
    else if (name === 'table') this.table(element, bold, depth);
    else if (!BLOCKS.has(name)) this.write(element.children, bold || BOLD.has(name), depth + 1);
    else {
      this.close();
      if (name === 'li') this.mark = listMark(element);
      this.write(element.children, bold || BOLD.has(name), depth + 1);
      this.close();
    }
  }

  private table(element: PageElement, bold: boolean, depth: number): void {
    this.close();
    const captions = element.children.filter((child) => isElement(child) && child.name === 'caption');
    this.write(captions, bold, depth + 1);
    const rows = rowsOfTable(element);
    if (isLayoutTable(element, rows)) {
      for (const cell of rows.flat()) {
        this.write(cell.children, bold, depth + 1);
        this.close();
      }
      return;
    }
    const table = tableFromRows(
      rows.map((row) =>
        row.map((cell) => ({
          ...cellText(cell, bold || cell.name === 'th', depth + 1),
          colSpan: spanOf(cell, 'colspan', 1),
          rowSpan: spanOf(cell, 'rowspan', 0),
        })),
      ),
    );
    if (table.rows.some(({ cells }) => cells.some(({ text }) => text !== ''))) this.blocks.push(table);
  }

  private close(): void {
    const closed = paragraph(this.flow.text, this.flow.allBold);
    if (closed !== null) this.blocks.push(closed);
    this.flow = new FlowText();
  }
}

function spanOf(cell: PageElement, name: 'colspan' | 'rowspan', least: number): number {
  const span = Number.parseInt(cell.attribs[name] ?? '1', 10);
  return Number.isNaN(span) ? 1 : Math.max(least, span);
}
