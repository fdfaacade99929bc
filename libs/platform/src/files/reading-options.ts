/** What a reader may spend on one file before it refuses it. */
export interface ReadingLimits {
  /** Pages of a PDF or of a many-page TIFF. */
  readonly pages: number;
  /** Width × height of one picture, in millions of pixels. */
  readonly megapixels: number;
}

/** What every reader of a file is given beside the bytes. */
export interface ReadingOptions {
  /** The name as the sender sees it; refusals quote it. */
  readonly fileName: string;
  readonly limits: ReadingLimits;
  /** Called after each page: how many are done, of how many. */
  readonly onProgress?: (done: number, of: number) => void;
}

/** An A3 page at 600 dots per inch has 70 million pixels. */
export const READING_LIMITS: ReadingLimits = { pages: 200, megapixels: 100 };
