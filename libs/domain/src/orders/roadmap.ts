import type { LocalDate } from '../calendar/index.js';
import type { Warning } from '../deadlines/index.js';
import { definitionInBrackets, type OrderParts, plainWords } from './document/index.js';
import { splitOutside } from './parties/index.js';
import { namesSeason, namesTwoYears, type Period, periodIn } from './period.js';
import { columnOf, type RoadmapTable } from './table/index.js';

/** The period of the roadmap: from its own title, else from the order's title, else from the words around them. */
export function findPeriod(
  title: string | null,
  orderTitle: string | null,
  orderDate: LocalDate | null,
  parts: OrderParts,
): { period: Period | null; warnings: Warning[] } {
  const own = title ? periodIn(title, orderDate) : null;
  if (own && title && namesSeason(title)) {
    const values = { from: own.start, to: own.end };
    return { period: own, warnings: [{ level: 'warn', code: 'season-period', where: 'roadmap', values }] };
  }
  if (own && title && namesTwoYears(title)) {
    const values = { from: own.start, to: own.end };
    return { period: own, warnings: [{ level: 'warn', code: 'two-years-period', where: 'roadmap', values }] };
  }
  if (own) return { period: own, warnings: [] };
  const preamble = parts.head.map((line) => plainWords(line.text)).join(' ');
  const stated = periodIn(orderTitle ?? '', orderDate) ?? periodIn(preamble, orderDate);
  if (stated) {
    const values = { from: stated.start, to: stated.end };
    return { period: stated, warnings: [{ level: 'warn', code: 'period-missing', where: 'roadmap', values }] };
  }
  const hasPlan = title !== null || parts.tables.length > 0;
  return { period: null, warnings: hasPlan ? [{ level: 'warn', code: 'no-period', where: 'roadmap' }] : [] };
}

/** The texts in which a word in capitals is an abbreviation: a part's heading may be set in capitals as a whole. */
export function abbreviatingTexts(tables: readonly RoadmapTable[]): string[] {
  const titles = tables.flatMap(({ sections }) => sections.map(({ title }) => title));
  const inCapitals = new Set(titles.filter((title) => title === title.toUpperCase()));
  return tableTexts(tables).filter((text) => !inCapitals.has(text));
}

/** Every text of the tables: the headings, the sections, the cells. */
export function tableTexts(tables: readonly RoadmapTable[]): string[] {
  return tables.flatMap((table) => [
    ...table.columns.map((column) => column.heading),
    ...table.sections.map((section) => section.title),
    ...table.items.flatMap((item) => item.cells),
  ]);
}

/** The short names that stand alone in the cells of the tables. */
export function shortNames(tables: readonly RoadmapTable[]): string[] {
  return tables.flatMap(({ columns, items }) => {
    const ofParties = (['responsible', 'executors', 'audience'] as const).map((role) => columnOf(columns, role));
    return shortNamesIn(items.flatMap(({ cells }) => ofParties.map((at) => cells[at] ?? '')));
  });
}

/** Names of up to three words, in small letters, that stand alone between separators: «опорные площадки». */
export function shortNamesIn(cells: readonly string[]): string[] {
  return cells
    .flatMap((cell) => splitOutside(cell, /\s*[/,;\n]\s*/g))
    .filter((piece) => /^[а-яё]/.test(piece) && piece.split(' ').length <= 3 && piece === piece.toLowerCase());
}

/** Abbreviations defined as the heads of the bodies they spell, and used for the bodies. */
export function definitionConflicts(tables: readonly RoadmapTable[]): Warning[] {
  return tables
    .flatMap(({ items }) => items)
    .flatMap((item) =>
      item.cells.flatMap((cell): Warning[] => {
        const definition = cell.includes('далее') ? definitionInBrackets(cell) : null;
        return definition?.namesBodiesOf
          ? [
              {
                level: 'warn',
                code: 'definition-conflict',
                where: item.number,
                line: item.line,
                values: { abbr: definition.abbr },
              },
            ]
          : [];
      }),
    );
}
