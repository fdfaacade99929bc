import type { PageWord, RulingLine } from '../layout/index.js';
import { type DrawingState, initialState, type PageFont } from './drawing-state.js';
import { joinPieces } from './join-pieces.js';
import { apply, IDENTITY, type Matrix, matrixFrom, times } from './matrix.js';
import { filledRulings, strokedRulings } from './path-rulings.js';
import { WordBuilder } from './word-builder.js';

/** The operations of a page as pdf.js lists them; `codes` are its numbers of the operations. */
export interface PageOperations {
  readonly operations: readonly number[];
  readonly operands: readonly (readonly unknown[] | null)[];
  readonly codes: Readonly<Record<string, number>>;
  readonly fontOf: (name: string) => PageFont | null;
}

/** What a page shows. `pictureArea` is that of its greatest picture, in square points. */
export interface PageDrawing {
  readonly words: readonly PageWord[];
  readonly rulings: readonly RulingLine[];
  readonly pictureArea: number;
  /** How many shapes it draws, lines included. */
  readonly shapes: number;
}

/** Text drawn in these ways is not seen: what a recogniser laid under the picture of a page, and clipping. */
const UNSEEN = new Set([3, 7]);
const WHITE = /^#f[c-f]f[c-f]f[c-f]$/i;

/** Follows the operations of a page, as a printer would, and keeps where its letters and lines come to stand. */
export function followDrawing(page: PageOperations, matrix: Matrix): PageDrawing {
  const pen = new Pen(page, matrix);
  for (const [at, code] of page.operations.entries()) pen.take(code, page.operands[at] ?? []);
  return pen.drawing();
}

class Pen {
  private state: DrawingState;
  private readonly saved: DrawingState[] = [];
  private readonly builder = new WordBuilder();
  private readonly rulings: RulingLine[] = [];
  private readonly actions = new Map<number, (operands: readonly unknown[]) => void>();
  private pictureArea = 0;
  private shapes = 0;

  constructor(
    private readonly page: PageOperations,
    matrix: Matrix,
  ) {
    this.state = initialState(matrix);
    for (const [name, action] of Object.entries(this.table())) {
      const code = page.codes[name];
      if (code !== undefined) this.actions.set(code, action);
    }
  }

  take(code: number, operands: readonly unknown[]): void {
    this.actions.get(code)?.(operands);
  }

  drawing(): PageDrawing {
    this.builder.close();
    return {
      words: joinPieces(this.builder.words),
      rulings: this.rulings,
      pictureArea: this.pictureArea,
      shapes: this.shapes,
    };
  }

  private table(): Record<string, (operands: readonly unknown[]) => void> {
    const number = (value: unknown) => (typeof value === 'number' ? value : 0);
    const set = (change: (state: DrawingState, value: number) => void) => (operands: readonly unknown[]) =>
      change(this.state, number(operands[0]));
    const colour = (key: 'strokeColour' | 'fillColour') => (operands: readonly unknown[]) => {
      if (typeof operands[0] === 'string') this.state[key] = operands[0];
    };
    const picture = () => this.notePicture();
    return {
      save: () => this.save(),
      restore: () => this.restore(),
      transform: (operands) => this.transform(matrixFrom(operands)),
      paintFormXObjectBegin: ([matrix]) => {
        this.save();
        this.transform(matrixFrom(matrix));
      },
      paintFormXObjectEnd: () => this.restore(),
      setLineWidth: set((state, value) => (state.strokeWidth = value)),
      setStrokeRGBColor: colour('strokeColour'),
      setFillRGBColor: colour('fillColour'),
      beginText: () => this.placeText(IDENTITY),
      setTextMatrix: (operands) => this.placeText(matrixFrom(operands.length === 1 ? operands[0] : operands)),
      setCharSpacing: set((state, value) => (state.letterSpacing = value)),
      setWordSpacing: set((state, value) => (state.wordSpacing = value)),
      setHScale: set((state, value) => (state.stretch = value / 100)),
      setLeading: set((state, value) => (state.leading = -value)),
      setTextRise: set((state, value) => (state.rise = value)),
      setTextRenderingMode: set((state, value) => (state.renderMode = value)),
      setFont: ([name, size]) => this.setFont(String(name), number(size)),
      moveText: ([x, y]) => this.moveText(number(x), number(y)),
      setLeadingMoveText: ([x, y]) => {
        this.state.leading = number(y);
        this.moveText(number(x), number(y));
      },
      nextLine: () => this.moveText(0, this.state.leading),
      showText: ([glyphs]) => this.showText(glyphs),
      showSpacedText: ([glyphs]) => this.showText(glyphs),
      nextLineShowText: ([glyphs]) => {
        this.moveText(0, this.state.leading);
        this.showText(glyphs);
      },
      constructPath: ([paint, data]) => this.drawPath(number(paint), data),
      paintImageXObject: picture,
      paintImageMaskXObject: picture,
      paintInlineImageXObject: picture,
    };
  }

  private save(): void {
    this.saved.push({ ...this.state });
  }

  private restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }

  private transform(matrix: Matrix): void {
    this.state.matrix = times(this.state.matrix, matrix);
  }

  private placeText(matrix: Matrix): void {
    Object.assign(this.state, { textMatrix: matrix, x: 0, y: 0, lineX: 0, lineY: 0 });
  }

  private moveText(x: number, y: number): void {
    this.state.lineX += x;
    this.state.lineY += y;
    this.state.x = this.state.lineX;
    this.state.y = this.state.lineY;
  }

  private setFont(name: string, size: number): void {
    this.state.font = this.page.fontOf(name);
    this.state.fontSize = size;
  }

  private showText(glyphs: unknown): void {
    const { state } = this;
    const { font, fontSize, stretch } = state;
    if (!font || font.vertical || fontSize === 0 || !Array.isArray(glyphs)) return;
    const toPage = times(state.matrix, state.textMatrix);
    for (const glyph of glyphs as unknown[]) {
      if (typeof glyph === 'number') {
        state.x -= ((glyph * fontSize) / 1000) * stretch;
        continue;
      }
      const { unicode, width, isSpace } = glyphOf(glyph);
      const scale = fontSize * stretch;
      const advance = width * font.unit;
      if (!UNSEEN.has(state.renderMode))
        this.builder.add({
          text: unicode,
          matrix: times(toPage, [scale, 0, 0, fontSize, state.x, state.y + state.rise]),
          advance: advance + state.letterSpacing / fontSize,
          bold: font.bold,
        });
      state.x += (advance * fontSize + state.letterSpacing + (isSpace ? state.wordSpacing : 0)) * stretch;
    }
  }

  private drawPath(paint: number, data: unknown): void {
    const path: unknown = Array.isArray(data) ? data[0] : null;
    if (!(path instanceof Float32Array) && !(path instanceof Float64Array)) return;
    this.shapes += 1;
    const { codes } = this.page;
    const is = (...names: string[]) => names.some((name) => codes[name] === paint);
    const { matrix, strokeColour, fillColour } = this.state;
    const strokes = is('stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke');
    if (strokes && !WHITE.test(strokeColour)) this.rulings.push(...strokedRulings(path, matrix));
    const fills = is('fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke');
    if (fills && !WHITE.test(fillColour)) this.rulings.push(...filledRulings(path, matrix));
  }

  /** A picture fills the unit square of its own space. */
  private notePicture(): void {
    const [x, y] = apply(this.state.matrix, 0, 0);
    const [otherX, otherY] = apply(this.state.matrix, 1, 1);
    this.pictureArea = Math.max(this.pictureArea, Math.abs((otherX - x) * (otherY - y)));
  }
}

function glyphOf(glyph: unknown): { unicode: string; width: number; isSpace: boolean } {
  if (typeof glyph !== 'object' || glyph === null) return { unicode: '', width: 0, isSpace: false };
  const { unicode, width, isSpace } = glyph as Record<string, unknown>;
  return {
    unicode: typeof unicode === 'string' ? unicode : '',
    width: typeof width === 'number' ? width : 0,
    isSpace: isSpace === true,
  };
}
