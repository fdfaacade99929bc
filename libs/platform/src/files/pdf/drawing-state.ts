import { IDENTITY, type Matrix } from './matrix.js';

/** What a page says of a font; pdf.js gives more. */
export interface PageFont {
  readonly name: string;
  readonly bold: boolean;
  readonly vertical: boolean;
  /** From glyph units to the size of the text: 0.001 for most fonts. */
  readonly unit: number;
}

/** The part of a page's graphics state that places letters and lines; saved and restored as a whole. */
export interface DrawingState {
  matrix: Matrix;
  strokeWidth: number;
  strokeColour: string;
  fillColour: string;
  font: PageFont | null;
  fontSize: number;
  textMatrix: Matrix;
  /** Where the next letter and the present line begin, in text space. */
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  letterSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
  renderMode: number;
}

export function initialState(matrix: Matrix): DrawingState {
  return {
    matrix,
    strokeWidth: 1,
    strokeColour: '#000000',
    fillColour: '#000000',
    font: null,
    fontSize: 0,
    textMatrix: IDENTITY,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
    letterSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    renderMode: 0,
  };
}
