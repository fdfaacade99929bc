import type { LocalDate } from '../calendar/index.js';
import type { Warning } from '../deadlines/index.js';
import type { DocumentTable } from '../document/index.js';
import {
  definitionInBrackets,
  isBlank,
  joinLines,
  type OrderParts,
  opensAnnexTitle,
  plainWords,
} from './document/index.js';
import { type IndicatorTable, indicatorHeader, joinContinued, readIndicatorTable } from './indicators/index.js';
import { splitOutside } from './parties/index.js';
import { type Period, periodIn } from './period.js';
import { readSchoolTable, type SchoolTable } from './schools/index.js';
import {
  columnOf,
  leadingNumber,
  type RoadmapTable,
  readRoadmapTable,
  type UnreadTable,
  unreadTable,
} from './table/index.js';

/** The tables of an order: the roadmaps, and those no duty was read from. */
export interface OrderTables {
  readonly roadmaps: readonly RoadmapTable[];
  readonly indicators: readonly IndicatorTable[];
  readonly schools: readonly SchoolTable[];
  readonly unread: readonly UnreadTable[];
  /** The words of every table but the roadmap. */
  readonly otherTexts: readonly string[];
}

/**
 * The roadmaps of an order. A block without a header of its own that goes on in the same columns belongs to the block
 * above (a running title stood between them); neighbours with the same columns are read as one. Tables of indicators
 * and of schools' results are kept apart: they hold no duties.
 */
export function tablesOf(blocks: readonly DocumentTable[]): OrderTables {
  const roadmaps: RoadmapTable[] = [];
  const ofIndicators: DocumentTable[] = [];
  const schools: SchoolTable[] = [];
  const otherTexts: string[] = [];
  const unread: UnreadTable[] = [];
  const roles = (table: RoadmapTable | undefined): string | undefined =>
    table?.columns.map((column) => column.role).join();
  for (const block of joinHeadless(blocks)) {
    // Asked first: «Наименование показателя … Ответственный» has the columns of a roadmap as well.
    const measured = indicatorHeader(block) !== null;
    const results = measured ? null : readSchoolTable(block);
    if (measured) ofIndicators.push(block);
    if (results) schools.push(results);
    const table = measured || results ? null : readRoadmapTable(block);
    const above = roadmaps.at(-1);
    if (table === null) {
      const left = unreadTable(block);
      otherTexts.push(...(left?.texts ?? []));
      if (left && !measured && !results) unread.push(left);
    } else if (above && roles(above) === roles(table)) {
      roadmaps[roadmaps.length - 1] = concatenate(above, table);
    } else {
      roadmaps.push(table);
    }
  }
  const indicators = joinContinued(ofIndicators).flatMap((block) => readIndicatorTable(block) ?? []);
  return { roadmaps, indicators, schools, unread, otherTexts };
}

function joinHeadless(blocks: readonly DocumentTable[]): DocumentTable[] {
  const joined: DocumentTable[] = [];
  for (const block of blocks) {
    const above = joined.at(-1);
    const opening = block.rows[0]?.cells.find(({ column }) => column === 0)?.text ?? '';
    const goesOn =
      above !== undefined && block.width === above.width && (opening.trim() === '' || leadingNumber(opening) !== null);
    if (above && goesOn) {
      const rows = block.rows.map((row, at) => (at === 0 ? { ...row, afterBreak: true } : row));
      joined[joined.length - 1] = {
        ...above,
        rows: [...above.rows, ...rows],
        doubtfulNumbers: [...above.doubtfulNumbers, ...block.doubtfulNumbers],
      };
    } else {
      joined.push(block);
    }
  }
  return joined;
}

function concatenate(first: RoadmapTable, next: RoadmapTable): RoadmapTable {
  const shift = first.sections.length;
  const moved = next.items.map((item) => ({
    ...item,
    sectionIndex: item.sectionIndex === null ? null : item.sectionIndex + shift,
  }));
  return {
    ...first,
    sections: [...first.sections, ...next.sections],
    items: [...first.items, ...moved],
    warnings: [...first.warnings, ...next.warnings],
  };
}

/** The words above the table, or the annex's own title where there is no table. */
export function roadmapTitle(parts: OrderParts, table: RoadmapTable | null): string | null {
  const above = table ? parts.annex.filter((line) => line.line < table.headerLine) : parts.annex;
  const paragraphs: string[][] = [[]];
  for (const { text } of above) {
    if (isBlank(text)) paragraphs.push([]);
    else paragraphs.at(-1)?.push(plainWords(text));
  }
  const titles = paragraphs.map(joinLines).filter(Boolean);
  const at = table ? titles.length - 1 : titles.findIndex(opensAnnexTitle);
  const found = titles[at];
  if (!found) return null;
  // Where every line is a paragraph of its own, a title goes on in small letters.
  const goesOn = (words: string | undefined): boolean => words !== undefined && /^[а-яё]/.test(words);
  let from = at;
  while (table && goesOn(titles[from]) && at - from < MOST_TITLE_LINES) from -= 1;
  const isTitle = from === at || opensAnnexTitle(titles[from] ?? '');
  const title = isTitle ? titles.slice(from, at + 1).join(' ') : found;
  const next = !table && goesOn(titles[at + 1]) ? [titles[at + 1]] : [];
  return [title.replace(/^\d{1,2}\.\s+/, ''), ...next].join(' ');
}

const MOST_TITLE_LINES = 5;

/** The period of the roadmap: from its own title, else from the order's title, else from the words around them. */
export function findPeriod(
  title: string | null,
  orderTitle: string | null,
  orderDate: LocalDate | null,
  parts: OrderParts,
): { period: Period | null; warnings: Warning[] } {
  const own = title ? periodIn(title, orderDate) : null;
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

/** Names of up to three words, in small letters, that stand alone between separators: «опорные площадки». */
export function shortNames(tables: readonly RoadmapTable[]): string[] {
  return tables
    .flatMap(({ columns, items }) => {
      const ofParties = (['responsible', 'executors', 'audience'] as const).map((role) => columnOf(columns, role));
      return items.flatMap(({ cells }) => ofParties.map((at) => cells[at] ?? ''));
    })
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
