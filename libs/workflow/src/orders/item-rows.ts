import type { OrderReading, ReadClause, ReadItem } from '@domain/orders';
import { type ItemKind, proposeItemKind } from '@domain/tasks';
import type { RoadmapItemEntity } from '@storage';

type NewItem = Omit<RoadmapItemEntity, 'id' | 'version'>;

/** The rows of an order's reading: its clauses with duties first, as on paper, then the rows of its table. */
export function itemRows(orderId: string, reading: OrderReading): NewItem[] {
  const seen = new Map<string, number>();
  const occurrenceOf = (key: string): number => {
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return occurrence;
  };
  const clauses = reading.clauses.map((clause, index) => ({
    ...clauseRow(clause),
    orderId,
    position: index,
    numberOccurrence: occurrenceOf(`clause/${clause.part}/${clause.number}`),
  }));
  const rows = reading.items.map((item, index) => ({
    ...tableRow(item),
    orderId,
    position: reading.clauses.length + index,
    numberOccurrence: occurrenceOf(`table/${item.number}`),
  }));
  return [...clauses, ...rows];
}

type Numbered = Omit<NewItem, 'orderId' | 'position' | 'numberOccurrence'>;

function clauseRow(clause: ReadClause): Numbered {
  return {
    source: 'clause',
    part: clause.part,
    number: clause.number,
    sectionIndex: null,
    title: clause.text,
    deadlineText: clause.deadlineText,
    kind: proposedKind(clause),
    recommended: clause.force === 'recommended',
    reading: clause,
    correctedDeadlineText: null,
    assigned: null,
    decidedKind: null,
    mergedRows: null,
    carriedFrom: null,
    dropped: false,
  };
}

function tableRow(item: ReadItem): Numbered {
  return {
    source: 'table',
    part: 'annex',
    number: item.number,
    sectionIndex: item.sectionIndex,
    title: item.title,
    deadlineText: item.deadlineText,
    kind: proposedKind(item),
    recommended: false,
    reading: item,
    correctedDeadlineText: null,
    assigned: null,
    decidedKind: null,
    mergedRows: null,
    carriedFrom: null,
    dropped: false,
  };
}

/** The kind a row's own words propose. */
function proposedKind(read: ReadClause | ReadItem): ItemKind {
  return 'text' in read
    ? proposeItemKind(read.text, null)
    : proposeItemKind(read.title, read.expectedResult, read.evidence);
}
