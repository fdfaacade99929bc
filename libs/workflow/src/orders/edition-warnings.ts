import type { Warning } from '@domain/deadlines';
import { rereadDates, rereadDeadline } from '@domain/orders';
import type { ItemState } from '@storage';
import type { OpenReview } from '../review/open-review.js';
import { dateWarnings, partyWarnings, placed, termWarnings } from '../review/reword.js';
import { deadlinePlace } from './deadline-place.js';
import type { EditedItem } from './edited-item.js';
import type { ItemDifference } from './item-of-edition.js';
import { warningsByItem } from './item-warnings.js';
import { schedulesOf } from './order-tasks.js';

/** A row of an issued order in a new edition, and the item it becomes. */
export type EditedRow = ItemDifference & { readonly edited: EditedItem };

/**
 * What an issued order is warned of after a new edition. Of a term and of owners that stay, what the issued order was
 * warned of: a doubt that its review settled does not come back with the words of the file. Of all else, what the
 * reading of the new file says.
 */
export function editionWarnings(issued: OpenReview, edition: OpenReview, rows: readonly EditedRow[]): Warning[] {
  const cuts = rows.flatMap(({ after }) => after?.cut ?? []);
  const cutAway = new Set(cuts.flatMap(({ gone }) => gone));
  const read = [...edition.reading.warnings.filter((one) => !cutAway.has(one)), ...cuts.flatMap(({ come }) => come)];
  const ofEdition = warningsByItem(
    rows.flatMap(({ after }) => after?.item ?? []),
    read,
  );
  const ofIssued = warningsByItem(
    rows.flatMap(({ before }) => before?.item ?? []),
    issued.reading.warnings,
  );
  const gone = new Set<Warning>();
  const come: Warning[] = [];
  for (const { before, after, fields, edited } of rows) {
    if (before === null || after === null) continue;
    const kept = { term: !fields.includes('deadlineText'), owners: !fields.includes('responsibleText') };
    for (const one of aboutKept(edition, after.item, ofEdition.get(after.item) ?? [], kept)) gone.add(one);
    const known = aboutKept(issued, before.item, ofIssued.get(before.item) ?? [], kept);
    const dated =
      kept.term && !haveSamePeriod(issued, edition) ? datedAnew(known, before.item, edited, edition) : known;
    come.push(...placed(dated, edited.item));
  }
  return [...read.filter((one) => !gone.has(one)), ...come];
}

function aboutKept(
  { reading, rules }: OpenReview,
  item: ItemState,
  warnings: readonly Warning[],
  kept: { readonly term: boolean; readonly owners: boolean },
): Warning[] {
  if (warnings.length === 0) return [];
  const term = kept.term ? rereadDeadline(reading, deadlinePlace(item), item.deadlineText ?? '', rules) : null;
  return [
    ...(term === null ? [] : termWarnings(warnings, item, term)),
    ...(kept.owners ? partyWarnings(warnings, item) : []),
  ];
}

function haveSamePeriod(
  { reading: { roadmap: one } }: OpenReview,
  { reading: { roadmap: other } }: OpenReview,
): boolean {
  return one.periodStart === other.periodStart && one.periodEnd === other.periodEnd;
}

/** The dates stay; where they lie is said by the period of the new file. */
function datedAnew(
  known: readonly Warning[],
  before: ItemState,
  { item }: EditedItem,
  { reading, rules }: OpenReview,
): Warning[] {
  const ofDates = new Set(dateWarnings(known, before));
  const others = known.filter((one) => !ofDates.has(one));
  return [...others, ...rereadDates(reading, deadlinePlace(item), schedulesOf(item), rules)];
}
