import type { PlaceOfDeadline } from '@domain/orders';
import type { ItemState } from '@storage';

/** Where the words of an item's term stand: its table, section or clause decide what they mean. */
export function deadlinePlace(item: ItemState): PlaceOfDeadline {
  const roadmapIndex = 'roadmapIndex' in item.reading ? (item.reading.roadmapIndex ?? 0) : 0;
  const sentence = 'text' in item.reading ? { sentence: item.reading.text } : {};
  return { source: item.source, part: item.part, sectionIndex: item.sectionIndex, roadmapIndex, ...sentence };
}
