import type { DocumentTable } from '../document/index.js';
import { type AppointmentTable, appointmentsIn, wordsAbove } from './appointments.js';
import { isBlank, namesPart, type OrderParts, plainWords, type SourceLine } from './document/index.js';
import { type IndicatorTable, indicatorHeader, joinContinued, readIndicatorTable } from './indicators/index.js';
import { LinesAbove, opensAnotherPlan, paragraphsIn, sectionAbove, titleAbove } from './plan-title.js';
import { readSchoolTable, type SchoolTable } from './schools/index.js';
import {
  leadingNumber,
  type RoadmapTable,
  readRoadmapTable,
  sectionOf,
  type UnreadTable,
  unreadTable,
} from './table/index.js';

/** A roadmap with the words above it. */
export interface TitledRoadmap extends RoadmapTable {
  readonly title: string | null;
}

/** The tables of an order: the roadmaps, and those no duty was read from. */
export interface OrderTables {
  readonly roadmaps: readonly TitledRoadmap[];
  readonly indicators: readonly IndicatorTable[];
  readonly schools: readonly SchoolTable[];
  readonly unread: readonly UnreadTable[];
  readonly appointments: readonly AppointmentTable[];
  /** The words of every table but the roadmap. */
  readonly otherTexts: readonly string[];
}

/** A table with the running lines between it and the table above. */
interface PlacedTable {
  readonly table: DocumentTable;
  readonly between: readonly SourceLine[];
  readonly opensPlan: boolean;
  /** The clause right above it. */
  readonly announced: string;
  /** The lines of the annex above `between`. */
  readonly above: LinesAbove;
}

/**
 * The roadmaps of an order. A block without a header of its own that goes on in the same columns belongs to the block
 * above (a running title stood between them); neighbours with the same columns are read as one, the heading between them
 * is a part's, unless an annex or a title of a plan stands there. Tables of indicators and of schools' results are kept
 * apart: they hold no duties.
 */
export function tablesOf(parts: OrderParts): OrderTables {
  const roadmaps: TitledRoadmap[] = [];
  const ofIndicators: DocumentTable[] = [];
  const schools: SchoolTable[] = [];
  const otherTexts: string[] = [];
  const unread: UnreadTable[] = [];
  const appointments: AppointmentTable[] = [];
  const roles = (table: RoadmapTable | undefined): string | undefined =>
    table?.columns.map((column) => column.role).join();
  let opensPlan = false;
  for (const placed of joinHeadless(placedTables(parts))) {
    const { table: block } = placed;
    opensPlan ||= placed.opensPlan;
    // Asked first: «Наименование показателя … Ответственный» has the columns of a roadmap as well.
    const measured = indicatorHeader(block) !== null;
    const results = measured ? null : readSchoolTable(block);
    if (measured) ofIndicators.push(block);
    if (results) schools.push(results);
    const appointed = measured || results ? null : appointmentsIn(block, placed.announced);
    if (appointed) appointments.push(appointed);
    const table = measured || results || appointed ? null : readRoadmapTable(block);
    const above = roadmaps.at(-1);
    if (table === null) {
      const left = unreadTable(block);
      otherTexts.push(...(left?.texts ?? []));
      if (left && !measured && !results && !appointed) unread.push(left);
    } else if (above && roles(above) === roles(table) && !opensPlan) {
      const section = sectionAbove(paragraphsIn(placed.between), placed.above);
      roadmaps[roadmaps.length - 1] = concatenate(above, underHeading(table, section));
    } else {
      const { title, section } = titleAbove(paragraphsIn(placed.between));
      roadmaps.push({ ...underHeading(table, section), title: title ?? above?.title ?? null });
      opensPlan = false;
    }
  }
  const indicators = joinContinued(ofIndicators).flatMap((block) => readIndicatorTable(block) ?? []);
  return { roadmaps, indicators, schools, unread, appointments, otherTexts };
}

function placedTables({ annex, body, tables }: OrderParts): PlacedTable[] {
  let above = LinesAbove.none;
  const clauseLines = new Set(body.filter(({ text }) => !isBlank(text)).map(({ line }) => line));
  let from = 0;
  let next = 0;
  return tables.map((table): PlacedTable => {
    const start = table.rows[0]?.line ?? from;
    const placed: SourceLine[] = [];
    for (; (annex[next]?.line ?? Number.POSITIVE_INFINITY) < start; next += 1) placed.push(annex[next] as SourceLine);
    const words = placed.map(({ text }) => plainWords(text)).filter((text) => text !== '');
    const hasClause = [...clauseLines].some((line) => line > from && line < start);
    const opensPlan = hasClause || opensAnotherPlan(words, above);
    const known = above;
    above = above.with(words);
    const announced = wordsAbove([...body, ...annex], start, from);
    from = table.rows.at(-1)?.line ?? start;
    return { table, between: placed, opensPlan, announced, above: known };
  });
}

function joinHeadless(blocks: readonly PlacedTable[]): PlacedTable[] {
  const joined: PlacedTable[] = [];
  for (const placed of blocks) {
    const above = joined.at(-1);
    const { table: block } = placed;
    const opening = block.rows[0]?.cells.find(({ column }) => column === 0)?.text ?? '';
    const goesOn =
      above !== undefined &&
      block.width === above.table.width &&
      (opening.trim() === '' || leadingNumber(opening) !== null) &&
      !(placed.opensPlan && readRoadmapTable(block) !== null);
    if (above && goesOn) {
      const rows = block.rows.map((row, at) => (at === 0 ? { ...row, afterBreak: true } : row));
      joined[joined.length - 1] = {
        ...above,
        table: {
          ...above.table,
          rows: [...above.table.rows, ...headingRows(placed), ...rows],
          doubtfulNumbers: [...above.table.doubtfulNumbers, ...block.doubtfulNumbers],
        },
      };
    } else {
      joined.push(placed);
    }
  }
  return joined;
}

/** The headings of parts that stand above the rest of a table as rows of one cell. */
function headingRows({ between, above }: PlacedTable): DocumentTable['rows'] {
  const headings = between.filter(({ text }) => namesPart(plainWords(text)) && !above.hold(plainWords(text)));
  return headings.map(({ line, text }) => {
    const place = { kind: 'line', line } as const;
    const words = plainWords(text);
    const cell = { column: 0, colSpan: 1, rowSpan: 1, text: words, bold: true, marked: false, confidence: 1, place };
    return { line, afterBreak: false, cells: [cell] };
  });
}

/** The rows of a table that stand below no heading of its own stand below the one above the table. */
function underHeading(table: RoadmapTable, words: string | null): RoadmapTable {
  if (words === null) return table;
  const items = table.items.map((item) => ({ ...item, sectionIndex: (item.sectionIndex ?? -1) + 1 }));
  return { ...table, sections: [sectionOf(words), ...table.sections], items };
}

function concatenate(first: TitledRoadmap, next: RoadmapTable): TitledRoadmap {
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
