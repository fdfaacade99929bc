import type { Box } from '../layout/index.js';
import { DOTS_PER_INCH, type GrayPage } from './gray-page.js';
import { mendLetters } from './mend-letters.js';
import { runProgram } from './run-program.js';

/** A word that the recogniser read; boxes are in pixels. */
export interface RecognisedWord {
  readonly text: string;
  readonly box: Box;
  readonly confidence: number;
  /** Counts the lines of the sheet. */
  readonly line: number;
}

/** One block of lines. The other ways to look at a page leave out pieces that stand alone, such as the number of a row. */
const ONE_BLOCK = '6';

/** Reads the letters of a sheet; `languages` as tesseract names them. @throws FileRefused where tesseract is missing */
export async function readSheet(sheet: GrayPage, languages: string, fileName: string): Promise<RecognisedWord[]> {
  const parameters = ['stdin', 'stdout', '-l', languages, '--dpi', String(DOTS_PER_INCH), '--psm', ONE_BLOCK, 'tsv'];
  return wordsFromTable((await runProgram('tesseract', parameters, pgm(sheet), fileName)).toString('utf8'));
}

function pgm({ width, height, pixels }: GrayPage): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), pixels]);
}

/** What is left of a line or a spot; no order is written with these alone. */
const REMAINS = /^[|¦'‘’`~]+$/;
const LINE_LEVEL = 4;
const WORD_LEVEL = 5;

/** The words of tesseract's table: level, five counters, left, top, width, height, confidence, text. */
export function wordsFromTable(table: string): RecognisedWord[] {
  const words: RecognisedWord[] = [];
  let line = 0;
  for (const row of table.split('\n').slice(1)) {
    const fields = row.split('\t');
    const [level = 0, left = 0, top = 0, width = 0, height = 0] = [0, 6, 7, 8, 9].map((at) => Number(fields[at]));
    if (level === LINE_LEVEL) line += 1;
    const text = mendLetters((fields[11] ?? '').trim());
    if (level !== WORD_LEVEL || text === '' || REMAINS.test(text)) continue;
    const confidence = Math.min(1, Math.max(0, Number(fields[10]) / 100));
    words.push({ text, confidence, line, box: { left, right: left + width, top, bottom: top + height } });
  }
  return words;
}
