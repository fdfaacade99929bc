import type { Warning } from '../../deadlines/index.js';
import type { ReadSection } from '../order-reading.js';
import { cellText } from './cell.js';
import { checkItemNumbers, type SeenNumber } from './check-item-numbers.js';
import { checkWidths, type PlacedRow } from './check-widths.js';
import { type Column, columnOf } from './columns.js';
import { withLostZero } from './item-number.js';
import { joinCutText, pairAtJoin, type Vocabulary, vocabularyOf, wordPairsOf } from './join-cut-text.js';
import { kindOfRow, numberingOf } from './row-kind.js';
import type { BodyRow, TableItem } from './rows.js';

interface OpenItem {
  number: string;
  sectionIndex: number | null;
  cells: string[];
  confidences: number[];
  line: number;
  lineEnd: number;
}

interface BuiltRows {
  readonly sections: readonly ReadSection[];
  readonly items: readonly TableItem[];
  readonly warnings: readonly Warning[];
}

/** Turns the rows below the header into sections and items: mends what page breaks tore and says what it mended. */
export function buildRows(rows: readonly BodyRow[], columns: readonly Column[], headerLine: number): BuiltRows {
  return new RowBuilder(rows, columns, headerLine).build();
}

class RowBuilder {
  private readonly sections: ReadSection[] = [];
  private readonly items: OpenItem[] = [];
  private readonly warnings: Warning[] = [];
  private readonly words: Vocabulary;
  private knownPairs: ReadonlySet<string> | null = null;
  private readonly placed: PlacedRow[] = [];
  private readonly numbers: SeenNumber[] = [];

  constructor(
    private readonly rows: readonly BodyRow[],
    private readonly columns: readonly Column[],
    private readonly headerLine: number,
  ) {
    this.words = vocabularyOf(this.allTexts());
  }

  build(): BuiltRows {
    const numbering = numberingOf(this.rows, this.columns);
    for (const row of this.rows) {
      if (row.cells.every((cell) => cellText(cell) === '')) continue;
      const above = this.items.at(-1);
      const kind = kindOfRow(row, this.columns, numbering, above?.number ?? null);
      if (kind.kind === 'section') {
        this.sections.push({ number: kind.number, title: kind.title });
        this.placed.push({ row, kind: 'section', number: kind.number ?? kind.title, line: row.line });
        if (kind.number) this.numbers.push({ of: 'section', number: kind.number, line: row.line, form: null });
      } else if (kind.kind === 'continuation' && above) {
        this.appendTo(above, row);
        this.placed.push({ row, kind: 'continuation', number: above.number, line: above.line });
      } else {
        const own = kind.kind === 'item' ? kind.number : null;
        const number = this.openItem(row, own);
        this.placed.push({ row, kind: 'item', number, line: row.line });
        const form = kind.kind === 'item' && kind.closedByDot ? 'dot' : 'bare';
        this.numbers.push({ of: 'item', number, line: row.line, form: own === null ? null : form });
      }
    }
    return {
      sections: this.sections,
      items: this.items,
      warnings: [
        ...this.warnings,
        ...checkWidths(this.placed, this.columns, this.headerLine),
        ...checkItemNumbers(this.numbers),
      ],
    };
  }

  private openItem(row: BodyRow, writtenNumber: string | null): string {
    const above = this.items.at(-1);
    const mended = writtenNumber && above ? withLostZero(writtenNumber, above.number) : null;
    const number = mended ?? writtenNumber ?? this.numberForUnnumbered(row, above);
    if (mended && writtenNumber)
      this.warn('info', 'number-mended', { number, line: row.line }, { written: writtenNumber });
    const movedUp = above && row.afterBreak ? this.moveTornTails(row, above) : new Set<number>();
    const cells = this.columns.map((_, at) => {
      const paragraphs = row.cells[at]?.paragraphs ?? [];
      return (movedUp.has(at) ? paragraphs.slice(1) : paragraphs).join('\n');
    });
    const surplus = row.cells.slice(this.columns.length).map(cellText).filter(Boolean);
    if (surplus.length > 0) cells.push(`${cells.pop() ?? ''} ${surplus.join(' ')}`.trim());
    if (movedUp.size > 0 && above)
      this.warn('warn', 'row-merged', { number, line: row.line }, { above: above.number, line: row.line });
    if (row.cells.some((cell) => cell.marked))
      this.warn('info', 'html-in-cells', { number, line: row.line }, { line: row.line });
    this.items.push({
      number,
      sectionIndex: this.sections.length === 0 ? null : this.sections.length - 1,
      cells,
      confidences: cells.map((_, at) => row.cells[at]?.confidence ?? 1),
      line: row.line,
      lineEnd: row.line,
    });
    return number;
  }

  private numberForUnnumbered({ line }: BodyRow, above: OpenItem | undefined): string {
    if (columnOf(this.columns, 'number') < 0) return String(this.items.length + 1);
    const number = above ? `${above.number.split('/')[0]}/${this.items.length + 1}` : String(this.items.length + 1);
    this.warn('info', 'number-missing', { number, line }, {});
    return number;
  }

  /**
   * First paragraphs that are really the ends of the row above: they open with a small letter and more follows them. In a column
   * whose cells mostly open so («руководители ОО») one among others with small letters tells nothing: the row begins right at the break.
   */
  private moveTornTails(row: BodyRow, above: OpenItem): Set<number> {
    const moved = new Set<number>();
    row.cells.forEach((cell, at) => {
      const [first, ...more] = cell.paragraphs;
      if (!first || more.length === 0 || !opensSmall(first)) return;
      if (more.every(opensSmall) && this.usuallyOpensSmall(at)) return;
      this.extend(above, at, first);
      above.lineEnd = row.line;
      moved.add(at);
    });
    return moved;
  }

  private usuallyOpensSmall(column: number): boolean {
    const openings = this.rows.flatMap(({ cells, afterBreak }) =>
      afterBreak ? [] : (cells[column]?.paragraphs[0] ?? []),
    );
    return openings.filter(opensSmall).length * 2 > openings.length;
  }

  private appendTo(item: OpenItem, row: BodyRow): void {
    row.cells.forEach((cell, at) => {
      const words = cellText(cell);
      if (words === '') return;
      const target = this.columnContinued(item, row, at, words);
      if (target !== at) {
        this.warn('warn', 'column-shift', item, {
          words,
          from: this.columns[at]?.heading ?? '',
          to: this.columns[target]?.heading ?? '',
          line: row.line,
        });
      }
      this.extend(item, target, words);
      item.confidences[target] = Math.min(item.confidences[target] ?? 1, row.cells[at]?.confidence ?? 1);
    });
    item.lineEnd = row.line;
    this.warn('info', 'row-split', item, { line: row.line });
  }

  private extend(item: OpenItem, column: number, words: string): void {
    const joined = joinCutText(item.cells[column] ?? '', words, this.words);
    item.cells[column] = joined.text;
    if (joined.repeated) this.warn('warn', 'ocr-duplicate', item, { words });
  }

  /** The column a fragment belongs to: a neighbour's, when only there the joined words are met in the table. */
  private columnContinued(item: OpenItem, row: BodyRow, at: number, words: string): number {
    const isMetWith = (column: number): boolean => {
      const pair = pairAtJoin(item.cells[column] ?? '', words);
      return pair !== null && this.pairs().has(pair);
    };
    if ((item.cells[at] ?? '') === '' || !words.startsWith('«') || isMetWith(at)) return at;
    const neighbours = [at + 1, at - 1].filter((column) => column > 0 && column < this.columns.length);
    return neighbours.find((column) => cellText(row.cells[column]) === '' && isMetWith(column)) ?? at;
  }

  private warn(
    level: Warning['level'],
    code: string,
    item: { readonly number: string; readonly line: number },
    values: Record<string, string | number>,
  ): void {
    this.warnings.push({ level, code, where: item.number, line: item.line, values });
  }

  private pairs(): ReadonlySet<string> {
    this.knownPairs ??= wordPairsOf(this.allTexts());
    return this.knownPairs;
  }

  private *allTexts(): Iterable<string> {
    for (const row of this.rows) for (const cell of row.cells) yield cellText(cell);
  }
}

function opensSmall(words: string): boolean {
  return words.charAt(0) !== words.charAt(0).toUpperCase();
}
