import type { DeadlineReading, Warning } from '@domain/deadlines';
import { isOfParties, type ReadItem, rereadDeadline, rereadParties } from '@domain/orders';
import { type RowWords, wordsOrNull } from '@domain/review';
import type { ItemState } from '@storage';
import { BadInput } from '../acting/errors.js';
import { deadlinePlace } from '../orders/deadline-place.js';
import { isAbout, placeOf } from '../orders/item-warnings.js';
import { partiesOf } from '../orders/order-tasks.js';
import type { OpenReview } from './open-review.js';

/** An item after a change of its words, and the warnings that went and came with it. */
export interface Reworded {
  readonly item: ItemState;
  readonly gone: readonly Warning[];
  readonly come: readonly Warning[];
}

/** The words of an item as a person sees and sets them. */
export function wordsOf(item: ItemState): RowWords {
  const cells: Partial<ReadItem> = item.source === 'table' ? item.reading : {};
  const names = partiesOf(item)
    .responsible.map(({ name }) => name)
    .join(', ');
  return {
    title: item.title,
    deadlineText: item.deadlineText,
    responsibleText: item.assigned?.words ?? cells.responsibleText ?? wordsOrNull(names),
    expectedResult: cells.expectedResult ?? null,
  };
}

/**
 * Sets words of an item and reads them in its place: a term becomes schedules, names become parties. Words that stay
 * the same are not read anew, so that what was decided about them stays. The order's own words stay in its source.
 * @throws BadInput `title-missing`, or `result-of-clause` for a clause, which has no such cell
 */
export function reword(review: OpenReview, item: ItemState, words: Partial<RowWords>): Reworded {
  const present = wordsOf(item);
  const title = words.title === undefined ? item.title : words.title.trim();
  if (title === '') throw new BadInput('title-missing', 'title');
  let changed: Reworded = { item: { ...item, title }, gone: [], come: [] };
  if (words.expectedResult !== undefined && wordsOrNull(words.expectedResult) !== present.expectedResult) {
    changed = { ...changed, item: withResult(changed.item, wordsOrNull(words.expectedResult)) };
  }
  if (words.responsibleText !== undefined && wordsOrNull(words.responsibleText) !== present.responsibleText) {
    changed = withParties(review, changed, words.responsibleText ?? '');
  }
  if (words.deadlineText !== undefined && wordsOrNull(words.deadlineText) !== present.deadlineText) {
    changed = withDeadline(review, changed, (words.deadlineText ?? '').trim());
  }
  return changed;
}

function withResult(item: ItemState, expectedResult: string | null): ItemState {
  if (item.source === 'clause') throw new BadInput('result-of-clause', 'expectedResult');
  return { ...item, reading: { ...(item.reading as ReadItem), expectedResult } };
}

function withParties({ reading }: OpenReview, { item, gone, come }: Reworded, text: string): Reworded {
  const words = text.trim();
  const parties = rereadParties(reading, words, partiesInWords(item));
  const isSomebody = parties.responsible.length + parties.executors.length > 0;
  const over = partyWarnings(reading.warnings, item).filter(({ code }) => isSomebody || code !== 'nobody-assigned');
  return { item: { ...item, assigned: { ...parties, words } }, gone: [...gone, ...over], come };
}

/** Those of an item as they are now, with the words of the cell that names them: the others stand in a column of their own. */
export function partiesInWords(item: ItemState): Pick<ReadItem, 'responsibleText' | 'executors'> {
  const cells: Partial<ReadItem> = item.source === 'table' ? item.reading : {};
  const { executors } = partiesOf(item);
  return { executors, responsibleText: item.assigned?.words ?? cells.responsibleText ?? null };
}

function withDeadline({ reading, rules }: OpenReview, { item, gone, come }: Reworded, words: string): Reworded {
  const place = deadlinePlace(item);
  const before = rereadDeadline(reading, place, item.deadlineText ?? '', rules);
  const after = rereadDeadline(reading, place, words, rules);
  return {
    item: { ...withSchedules(item, after), deadlineText: words, correctedDeadlineText: words },
    gone: [...gone, ...termWarnings(reading.warnings, item, before)],
    come: [...come, ...placed(after.warnings, item)],
  };
}

/** The item with another reading of its term. */
export function withSchedules(
  item: ItemState,
  { schedules, explanation }: Pick<DeadlineReading, 'schedules' | 'explanation'>,
): ItemState {
  return item.source === 'table'
    ? { ...item, reading: { ...(item.reading as ReadItem), schedules, explanation } }
    : { ...item, reading: { ...item.reading, deadlines: schedules, explanation } };
}

/** The warnings of an order that the words of this item's term gave rise to: by the present schedules or by the words. */
export function deadlineWarnings(
  warnings: readonly Warning[],
  item: ItemState,
  reading: Pick<DeadlineReading, 'warnings'>,
): Warning[] {
  const codes = new Set([...reading.warnings.map(({ code }) => code), ...DATE_WARNINGS]);
  return warnings.filter((one) => isAbout(one, item) && codes.has(one.code) && !isOfParties(one));
}

/** The same with what a clause says more of when than was read: settled by whoever writes its term. */
export function termWarnings(
  warnings: readonly Warning[],
  item: ItemState,
  reading: Pick<DeadlineReading, 'warnings'>,
): Warning[] {
  const unread = warnings.filter((one) => isAbout(one, item) && one.code === 'term-unread');
  return [...deadlineWarnings(warnings, item, reading), ...unread];
}

/** Those that the cell of who answers for the item gave rise to. */
export function partyWarnings(warnings: readonly Warning[], item: ItemState): Warning[] {
  return warnings.filter((one) => isAbout(one, item) && isOfParties(one));
}

/** Said of dates, whichever words they were read from. */
const DATE_WARNINGS = ['due-before-order', 'due-outside-period'];

/** Those of an order that an item's dates gave rise to. */
export function dateWarnings(warnings: readonly Warning[], item: ItemState): Warning[] {
  return warnings.filter((one) => isAbout(one, item) && DATE_WARNINGS.includes(one.code));
}

/** Warnings of a reading at the place of the item. */
export function placed(warnings: readonly Warning[], item: ItemState): Warning[] {
  const place = { where: placeOf(item), line: item.reading.source.line };
  return warnings.map((warning) => ({ ...warning, ...place }));
}
