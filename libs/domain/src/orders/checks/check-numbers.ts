import type { Warning } from '../../deadlines/index.js';
import { headingsOf } from '../clauses/index.js';
import type { Paragraph } from '../document/index.js';
import { parentNumber } from '../table/index.js';

/** Numbers met twice, left out, or used in two parts for different things. */
export function checkNumbers(
  order: readonly Paragraph[],
  annex: readonly Paragraph[],
  itemNumbers: readonly string[],
): Warning[] {
  return [
    ...twice(order, 'duplicate-clause-number', 'order'),
    ...twice(headingsOf(annex), 'duplicate-section-number', 'annex'),
    ...gaps(annex),
    ...clashes(order, annex, itemNumbers),
  ];
}

function numbersOf(paragraphs: readonly Paragraph[]): string[] {
  return paragraphs.flatMap((paragraph) => paragraph.number ?? []);
}

function twice(paragraphs: readonly Paragraph[], code: string, part: string): Warning[] {
  const seen = new Set<string>();
  return paragraphs.flatMap((paragraph): Warning[] => {
    const number = paragraph.number ?? '';
    const again = number !== '' && seen.has(number);
    seen.add(number);
    return again
      ? [{ level: 'warn', code, where: `${part}/${number}`, line: paragraph.line, values: { line: paragraph.line } }]
      : [];
  });
}

/** Clauses under one heading that do not begin with 1: «4.3.5» right under «4.3». */
function gaps(paragraphs: readonly Paragraph[]): Warning[] {
  const parentsSeen = new Set<string>();
  return paragraphs.flatMap((paragraph): Warning[] => {
    const parent = parentNumber(paragraph.number ?? '');
    if (paragraph.number === null || parent === null || parentsSeen.has(parent)) return [];
    parentsSeen.add(parent);
    const last = Number(paragraph.number.slice(parent.length + 1));
    return last > 1
      ? [
          {
            level: 'warn',
            code: 'number-gap',
            where: `annex/${paragraph.number}`,
            line: paragraph.line,
            values: { expected: `${parent}.1`, line: paragraph.line },
          },
        ]
      : [];
  });
}

/** A number of several levels that means one thing in the order and another in the annex or its table. */
function clashes(order: readonly Paragraph[], annex: readonly Paragraph[], itemNumbers: readonly string[]): Warning[] {
  const groups = [numbersOf(order), numbersOf(annex), itemNumbers].map(
    (numbers) => new Set(numbers.filter((number) => number.includes('.'))),
  );
  const [inOrder = new Set<string>(), inAnnex = new Set<string>(), inTable = new Set<string>()] = groups;
  const shared = [...new Set([...inOrder, ...inAnnex])].filter(
    (number) =>
      (inOrder.has(number) && (inAnnex.has(number) || inTable.has(number))) ||
      (inAnnex.has(number) && inTable.has(number)),
  );
  return shared.length === 0 ? [] : [{ level: 'warn', code: 'number-clash', where: shared.join(', ') }];
}
