import { isDeepStrictEqual } from 'node:util';
import { foldedWords, rereadDeadline } from '@domain/orders';
import type { RowWords } from '@domain/review';
import type { ItemState } from '@storage';
import { type AlternativeChoice, choose } from '../review/choose.js';
import type { OpenReview } from '../review/open-review.js';
import { type Reworded, reword } from '../review/reword.js';
import { areDatesDecided } from './dates-decided.js';
import { deadlinePlace } from './deadline-place.js';
import { inLaterYear } from './in-later-year.js';
import type { ItemDifference } from './item-of-edition.js';
import { schedulesOf } from './order-tasks.js';

/**
 * An item of a later order with what the review of an earlier one decided about the same words: its kind, its owners, the
 * title and the term as corrected, the meaning chosen of an ambiguous term. Words the later order changed, and what was
 * decided here already, stay. Null where nothing goes over.
 */
export function carriedItem(
  earlier: OpenReview,
  later: OpenReview,
  { before, after }: ItemDifference,
  yearsApart: number,
): Reworded | null {
  if (before === null || after === null || after.cutBefore.length > 0) return null;
  const from = before.item;
  const to = after.item;
  const isSame = (field: keyof RowWords): boolean =>
    foldedWords(before.asRead[field]) === foldedWords(after.asRead[field], yearsApart);
  const words: Partial<RowWords> = {
    ...(isSame('title') &&
      from.title !== before.asRead.title &&
      to.title === after.asRead.title && { title: inLaterYear(from.title, yearsApart) }),
    ...(isSame('responsibleText') &&
      from.assigned !== null &&
      isOpen(to.assigned?.words, after.asRead.responsibleText) && { responsibleText: from.assigned.words }),
    ...(isSame('deadlineText') &&
      from.correctedDeadlineText !== null &&
      isOpen(to.correctedDeadlineText, after.asRead.deadlineText) && {
        deadlineText: inLaterYear(from.correctedDeadlineText, yearsApart),
      }),
  };
  const reworded = reword(later, to, words);
  const choice = isSame('deadlineText') && !isDecided(to) ? choiceOf(earlier, from) : null;
  const decided = (choice === null ? null : choose(later, reworded, choice)) ?? reworded;
  const kind = isSame('title') && to.decidedKind === null && from.decidedKind !== to.kind ? from.decidedKind : null;
  const item = kind === null ? decided.item : { ...decided.item, kind, decidedKind: kind };
  if (isDeepStrictEqual(item, to) && after.cut === null) return null;
  return {
    item: { ...item, carriedFrom: from.orderId },
    gone: [...(after.cut?.gone ?? []), ...decided.gone],
    come: [...(after.cut?.come ?? []).filter((one) => !decided.gone.includes(one)), ...decided.come],
  };
}

/** Nobody decided here: the words are those of the file, or of the rows of the file made one. */
function isOpen(decided: string | null | undefined, asRead: string | null): boolean {
  return decided === null || decided === undefined || foldedWords(decided) === foldedWords(asRead);
}

/** Its term is no longer what its own words were read as. */
function isDecided(item: ItemState): boolean {
  return item.correctedDeadlineText !== null || areDatesDecided(item);
}

/** Which of the meanings of its term a person chose; null where nobody did, or a plan has set the dates since. */
function choiceOf({ reading, rules }: OpenReview, item: ItemState): AlternativeChoice | null {
  const steps = item.reading.explanation;
  if (!steps.some(({ code }) => code === 'chosen-at-review') || steps.some(({ code }) => code === 'plan-attached')) {
    return null;
  }
  const read = rereadDeadline(reading, deadlinePlace(item), item.deadlineText ?? '', rules).schedules;
  const present = schedulesOf(item);
  for (const [schedule, { alternatives = [] }] of read.entries()) {
    const days = present[schedule]?.occurrences;
    const alternative = alternatives.findIndex((one) => isDeepStrictEqual(one.occurrences, days));
    if (alternative >= 0) return { schedule, alternative };
  }
  return null;
}
