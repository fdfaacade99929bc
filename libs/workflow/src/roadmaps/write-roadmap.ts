import type { ReadItem } from '@domain/orders';
import { roadmapFile } from '@domain/roadmaps';
import type { OrderDocumentEntity, OrganisationEntity } from '@storage';
import { wordsOf } from '../review/reword.js';
import { stateOf } from '../review/take-step.js';
import type { RowAbove } from './rows-above.js';

/** The file of a draft that takes over these rows of an order. */
export function writeRoadmap(
  { title, periodStart, periodEnd, reading }: OrderDocumentEntity,
  body: OrganisationEntity,
  rows: readonly RowAbove[],
): Buffer {
  const sections = reading?.sections ?? [];
  const headingOf = ({ sectionIndex }: ReadItem): string | null => {
    const section = sectionIndex === null ? undefined : sections[sectionIndex];
    if (section === undefined) return null;
    return section.number === null ? section.title : `${section.number}. ${section.title}`;
  };
  const html = roadmapFile({
    body: body.name,
    title: reading?.roadmap.title ?? title,
    ...{ periodStart, periodEnd },
    rows: rows.map(({ item }) => {
      const { title: words, deadlineText, expectedResult } = wordsOf(stateOf(item));
      const section = headingOf(item.reading as ReadItem);
      return { number: item.number, section, title: words, deadlineText, expectedResult };
    }),
  });
  return Buffer.from(html);
}
