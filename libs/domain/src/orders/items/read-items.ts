import type { DeadlineContext, DeadlineReading, Warning } from '../../deadlines/index.js';
import { squeezeSpaces } from '../document/index.js';
import type { Party, ReadItem } from '../order-reading.js';
import { type NameLexicon, oncePerRow, type PartiesReading, splitAudience, splitParties } from '../parties/index.js';
import { columnOf, type RoadmapTable, type TableItem } from '../table/index.js';
import { deadlineOf } from './item-deadline.js';
import { ownersInHeading } from './owner-in-heading.js';
import { rowDeadlineWarnings } from './row-deadline-warnings.js';
import { periodOfPart } from './term-context.js';
import { isUnread } from './unread-cell.js';

export interface ItemsReading {
  readonly items: readonly ReadItem[];
  readonly warnings: readonly Warning[];
}

/** Reads the mended rows of the roadmap: parties, deadline, result, audience of each. */
export function readItems(
  table: RoadmapTable,
  lexicon: NameLexicon,
  context: Omit<DeadlineContext, 'column' | 'section'>,
): ItemsReading {
  const warnings: Warning[] = [];
  const separatorsMet = new Set<string>();
  const parts = { sections: table.sections, withRows: new Set(table.items.map((row) => row.sectionIndex)) };
  const items = table.items.map((row): ReadItem => {
    const { item, deadline, parties, fromHeading } = readItem(row, table, lexicon, {
      ...context,
      period: periodOfPart(parts, row.sectionIndex),
    });
    const ofDeadline = rowDeadlineWarnings(deadline.warnings);
    warnings.push(...ofDeadline.map((warning) => ({ ...warning, where: row.number, line: row.line })));
    warnings.push(...doubtfulCells(row, table));
    if (fromHeading !== null) {
      const values = { words: fromHeading };
      warnings.push({ level: 'info', code: 'owner-from-heading', where: row.number, line: row.line, values });
    }
    warnings.push(...parties.warnings.map((warning) => ({ ...warning, where: row.number, line: row.line })));
    for (const separator of parties.separators) separatorsMet.add(separator);
    if (parties.separators.has('lost')) {
      warnings.push({
        level: 'warn',
        code: 'separator-missing',
        where: row.number,
        line: row.line,
        values: { words: item.responsibleText ?? '', context: 'parties' },
      });
    }
    return item;
  });
  if (separatorsMet.size === 3) warnings.push({ level: 'info', code: 'separator-mixed', where: 'table' });
  return { items, warnings };
}

function readItem(
  row: TableItem,
  table: RoadmapTable,
  lexicon: NameLexicon,
  { period, ...context }: Omit<DeadlineContext, 'column' | 'section'> & { readonly period: string | null },
): { item: ReadItem; deadline: DeadlineReading; parties: PartiesReading; fromHeading: string | null } {
  const cell = (role: Parameters<typeof columnOf>[1]): string | null => {
    const words = row.cells[columnOf(table.columns, role)];
    return words === undefined || words === '' ? null : words;
  };
  const section = row.sectionIndex === null ? null : (table.sections[row.sectionIndex] ?? null);
  const { text: deadlineText, reading: deadline } = deadlineOf(row, table.columns, period, context);
  const fromHeading = cell('responsible') === null ? ownersInHeading(section?.title ?? '') : null;
  const responsibleText = cell('responsible') ?? fromHeading;
  const partiesOf = (role: 'responsible' | 'executors'): PartiesReading => {
    const at = columnOf(table.columns, role);
    const sure = row.confidences[at] ?? 1;
    const isOwn = role === 'responsible';
    const heading = isOwn ? null : (table.columns[at]?.heading ?? null);
    const all = splitParties((isOwn ? responsibleText : cell(role)) ?? '', lexicon, heading);
    const isRead = ({ name, asWritten }: Party): boolean => !isUnread(asWritten ?? name, sure);
    return { ...all, responsible: all.responsible.filter(isRead), executors: all.executors.filter(isRead) };
  };
  const parties = partiesOf('responsible');
  const ownColumn = partiesOf('executors');
  const { responsible, executors } = oncePerRow({
    responsible: parties.responsible,
    executors: [...parties.executors, ...ownColumn.responsible, ...ownColumn.executors],
  });
  const audienceText = cell('audience');
  return {
    deadline,
    parties,
    fromHeading,
    item: {
      number: row.number,
      sectionIndex: row.sectionIndex,
      section: section?.number ?? null,
      title: squeezeSpaces(cell('title') ?? ''),
      deadlineText,
      schedules: deadline.schedules,
      explanation: deadline.explanation,
      responsible,
      executors,
      responsibleText: squeezed(responsibleText),
      expectedResult: squeezed(cell('expectedResult')),
      evidence: squeezed(cell('evidence')),
      audience: audienceText === null ? [] : splitAudience(audienceText, lexicon),
      audienceText: squeezed(audienceText),
      ...confidenceOf(row),
      source: { line: row.line, lineEnd: row.lineEnd },
    },
  };
}

/** A cell read from a picture below this share is looked at by a person. */
const SURE = 0.85;

function confidenceOf({ confidences }: TableItem): { confidence?: number } {
  const least = Math.min(1, ...confidences);
  return least < 1 ? { confidence: least } : {};
}

function doubtfulCells({ number, line, cells, confidences }: TableItem, { columns }: RoadmapTable): Warning[] {
  return confidences.flatMap((confidence, at): Warning[] => {
    if (confidence >= SURE || (cells[at] ?? '') === '') return [];
    const values = {
      column: columns[at]?.heading ?? '',
      percent: Math.round(confidence * 100),
      words: cells[at] ?? '',
    };
    const code = isUnread(cells[at] ?? '', confidence) ? 'unread-cell' : 'doubtful-cell';
    return [{ level: 'warn', code, where: number, line, values }];
  });
}

function squeezed(words: string | null): string | null {
  return words === null ? null : squeezeSpaces(words);
}
