import { randomUUID } from 'node:crypto';
import type { ReadItem } from '@domain/orders';
import type { RowWords } from '@domain/review';
import { proposeItemKind } from '@domain/tasks';
import type { ItemState, OrganisationEntity, RoadmapItemEntity, Room } from '@storage';
import type { OpenReview } from '../review/open-review.js';
import { type Reworded, reword } from '../review/reword.js';

export interface WordsOfRow extends Omit<RowWords, 'responsibleText'> {
  readonly number: string;
  /** The body itself where it is left out. */
  readonly responsibleText: string | null;
  /** The heading it stands under, where the roadmap has it; else it stands last. */
  readonly section: string | null;
}

/** A row that no file has, in its place among the rows of the order, and the room that is made for it. */
export interface NewRow extends Reworded {
  readonly rooms: readonly Room[];
}

/** The row its words give, read where it will stand, as a row of a file would be. @throws BadInput `title-missing` */
export function newRow(
  review: OpenReview,
  rows: readonly RoadmapItemEntity[],
  body: OrganisationEntity,
  { number, section, responsibleText, ...words }: WordsOfRow,
): NewRow {
  const under = section === null ? -1 : review.reading.sections.findIndex(({ title }) => title === section);
  const last = rows.findLast(({ sectionIndex }) => sectionIndex === under) ?? rows.at(-1);
  const position = last?.position ?? 0;
  const blank = blankRow(review.order.id, number, last);
  const read = reword(review, blank, { ...words, ...(responsibleText !== null && { responsibleText }) });
  const { title, deadlineText } = read.item;
  // It is as it was written: nothing of it was corrected.
  const reading = { ...(read.item.reading as ReadItem), title, deadlineText };
  const party = { type: 'organisation' as const, name: body.name };
  const own = { responsible: [party], executors: [], words: body.name };
  return {
    ...read,
    item: {
      ...read.item,
      ...{ reading, correctedDeadlineText: null, position: position + 1 },
      kind: proposeItemKind(title, reading.expectedResult),
      assigned: read.item.assigned ?? own,
      numberOccurrence: 1 + rows.filter((row) => row.number === number).length,
    },
    rooms: [{ below: position, by: 1 }],
  };
}

/** It stands behind the last row of its part, in the words of nobody yet. */
function blankRow(orderId: string, number: string, last: RoadmapItemEntity | undefined): ItemState {
  const beside = last?.reading as ReadItem | undefined;
  const reading: ReadItem = {
    ...{ number, title: '', deadlineText: null, schedules: [], explanation: [] },
    ...{ responsible: [], executors: [], responsibleText: null, expectedResult: null },
    ...{ evidence: null, audience: [], audienceText: null },
    ...(beside?.roadmapIndex !== undefined && { roadmapIndex: beside.roadmapIndex }),
    ...{ sectionIndex: beside?.sectionIndex ?? null, section: beside?.section ?? null },
    source: beside?.source ?? { line: 1, lineEnd: 1 },
  };
  return {
    ...{ id: randomUUID(), orderId, source: 'table', part: 'annex', number, numberOccurrence: 1 },
    ...{ position: 0, sectionIndex: reading.sectionIndex, title: '', deadlineText: null, kind: 'other' },
    ...{ recommended: false, reading, correctedDeadlineText: null, assigned: null, mergedRows: null },
    ...{ decidedKind: null, carriedFrom: null, dropped: false },
  };
}
