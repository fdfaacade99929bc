import { isDeepStrictEqual } from 'node:util';
import type { Schedule, Warning } from '@domain/deadlines';
import { placesInFile } from '@domain/document';
import type { Texts } from '@domain/texts';
import type { ItemState, OrderDocumentEntity, RoadmapItemEntity } from '@storage';
import { datesText, type RereadItemText, ROWS_SHOWN } from '../calendars/effect.js';
import { schedulesOf } from '../orders/order-tasks.js';
import { schedulesOfProfile } from '../views/texts/term-of-profile.js';
import { type WarningText, warningText } from '../views/texts/warning.js';
import { movesDates, type ReadBy, rereadState } from './reread-rows.js';
import type { SettledRequisites } from './settle-requisites.js';

/** What other requisites would do, as people see it: how many rows and remarks, and the first of each. */
export interface RequisitesEffect {
  /** Rows that would have other dates. */
  readonly items: number;
  /** Rows whose words would be read differently and which stay, because a person has decided their dates. */
  readonly decidedItems: number;
  readonly rereadItems: readonly RereadItemText[];
  readonly remarksGone: number;
  readonly remarksNew: number;
  readonly goneRemarks: readonly WarningText[];
  readonly newRemarks: readonly WarningText[];
}

interface MovedRow {
  readonly item: RoadmapItemEntity;
  readonly before: readonly Schedule[];
  readonly after: readonly Schedule[];
}

export function requisitesInWords(
  settled: SettledRequisites,
  { id, number, sourceDocument }: OrderDocumentEntity,
  texts: Texts,
): RequisitesEffect {
  const { decided, from, to, before, after } = settled;
  const moved = movedRows(settled);
  const places = sourceDocument === null ? new Map() : placesInFile(sourceDocument);
  const inWords = (warnings: readonly Warning[]) =>
    warnings.slice(0, ROWS_SHOWN).map((one) => warningText(one, places, texts));
  return {
    items: moved.length,
    decidedItems: decided.filter(movesDates).length,
    rereadItems: moved.slice(0, ROWS_SHOWN).map((row) => ({
      orderId: id,
      itemId: row.item.id,
      orderNumber: number,
      itemNumber: row.item.number,
      title: row.item.title,
      deadlineText: row.item.deadlineText ?? '',
      before: datesText(row.before, from.rules, texts),
      after: datesText(row.after, to.rules, texts),
    })),
    remarksGone: before.warnings.length,
    remarksNew: after.warnings.length,
    goneRemarks: inWords(before.warnings),
    newRemarks: inWords(after.warnings),
  };
}

/** Those read anew, and those without a word about their term whose date the authority counts from the order's. */
function movedRows({ items, reread, from, to }: SettledRequisites): MovedRow[] {
  const anew = new Map(reread.map((row) => [row.item.id, rereadState(row)]));
  return items
    .map((item) => ({ item, before: datesOf(item, from), after: datesOf(anew.get(item.id) ?? item, to) }))
    .filter(({ before, after }) => !isDeepStrictEqual(before, after));
}

function datesOf(item: ItemState, { reading, rules }: ReadBy): Schedule[] {
  const dates = { orderDate: reading.order.date, periodEnd: reading.roadmap.periodEnd };
  return [...schedulesOf(item), ...schedulesOfProfile(schedulesOf(item), dates, rules)];
}
