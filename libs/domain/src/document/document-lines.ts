import type { SourceDocument } from './source-document.js';

/** The words of a document line by line, the line of number n at index n - 1; the cells of a row stand between tabs. */
export function documentLines({ blocks }: SourceDocument): string[] {
  const lines: string[] = [];
  const put = (line: number, words: string): void => {
    while (lines.length < line - 1) lines.push('');
    lines[line - 1] = words;
  };
  for (const block of blocks) {
    if (block.kind === 'table') {
      for (const { line, cells } of block.rows)
        put(line, cells.map(({ text }) => text.replaceAll('\n', ' ')).join('\t'));
    } else {
      block.text.split('\n').forEach((words, at) => {
        put(block.line + at, words);
      });
    }
  }
  return lines;
}
