import type { Item } from '../../api/types.js';

type WordedRow = Pick<Item, 'number' | 'title' | 'deadlineText' | 'responsibleText' | 'expectedResult'>;

const plain = (words: string): string => words.toLocaleLowerCase('ru').replaceAll('ё', 'е');

/** The rows that hold every word looked for, in whichever cells. */
export function findRows<Row extends WordedRow>(rows: readonly Row[], wanted: string): readonly Row[] {
  const words = plain(wanted).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const cells = plain([row.number, row.title, row.deadlineText, row.responsibleText, row.expectedResult].join('\n'));
    return words.every((word) => cells.includes(word));
  });
}
