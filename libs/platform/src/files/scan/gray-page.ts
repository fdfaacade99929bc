/** A picture of a page in shades of grey, row by row: 0 is black, 255 white. */
export interface GrayPage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** All pages are brought to this resolution; letters of 12 points are then some 35 pixels high. */
export const DOTS_PER_INCH = 300;
export const POINTS_PER_DOT = 72 / DOTS_PER_INCH;

/** How each pixel of a page stands out from the paper around it: 0 not at all, or one of the levels below. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly levels: Uint8Array;
}

/** A hairline, or noise. */
export const FAINT = 1;
/** Letters and firm lines. */
export const INK = 2;
/** As dark as ink, but too small for a letter. */
export const SPECK = 3;

/** The picture that pdftoppm writes: a header of four numbers in letters, then a byte a pixel. @throws RangeError */
export function grayPageFromPgm(bytes: Buffer): GrayPage {
  const header = /^P5\s+(?:#[^\n]*\n)*(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 200).toString('latin1'));
  if (!header) throw new RangeError('Not a portable graymap of one byte a pixel');
  const [width, height, start] = [Number(header[1]), Number(header[2]), header[0].length];
  if (bytes.length < start + width * height) throw new RangeError('A portable graymap that ends too early');
  return { width, height, pixels: bytes.subarray(start, start + width * height) };
}
