import { type DocumentTable, type SourceDocument, squeezeSpaces } from '../document/index.js';
import { findPersons } from '../orders/index.js';
import { type DecisionTable, readDecisionTable } from './decision-table.js';

/** A line of a protocol: running words, or the place where a table of decisions stands. */
export interface ProtocolLine {
  readonly line: number;
  readonly text: string;
  /** First line of a paragraph of the source. */
  readonly opens: boolean;
  readonly table: DecisionTable | null;
}

/** A line drawn under a heading. */
const RULE = /^[-–—=]{3,}$/;

/** Every line with words, in reading order. A table that holds no decisions (the form, those present) is running words. */
export function protocolLines({ blocks }: SourceDocument): ProtocolLine[] {
  const lines: ProtocolLine[] = [];
  const put = (line: number, words: string, opens: boolean): void => {
    const text = squeezeSpaces(words);
    if (text !== '' && !RULE.test(text)) lines.push({ line, text, opens, table: null });
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      block.text.split('\n').forEach((words, at) => {
        put(block.line + at, words, at === 0);
      });
      continue;
    }
    const table = readDecisionTable(block);
    if (table) lines.push({ line: block.rows[0]?.line ?? 1, text: '', opens: true, table });
    else for (const { line, words } of wordsOfRows(block)) put(line, words, true);
  }
  return lines;
}

/** A row of single lines is one line, a name parted from the post by a dash; cells of several lines follow each other. */
function wordsOfRows(table: DocumentTable): { line: number; words: string }[] {
  return table.rows.flatMap(({ line, cells }) => {
    const texts = cells.map(({ text }) => text.trim()).filter(Boolean);
    if (texts.some((text) => text.includes('\n'))) {
      return texts.flatMap((text) => text.split('\n').map((words) => ({ line, words })));
    }
    const words = texts.reduce((joined, text) => (joined === '' ? text : joined + gluedBy(joined) + text), '');
    return [{ line, words }];
  });
}

function gluedBy(before: string): string {
  const last = findPersons(before).at(-1);
  return last && last.end === before.length && !/[:_]/.test(before) ? ' – ' : ' ';
}
