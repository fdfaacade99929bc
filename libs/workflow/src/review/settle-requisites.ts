import type { Warning } from '@domain/deadlines';
import { matchKey } from '@domain/directory';
import {
  type OrderReading,
  type ReadRequisites,
  type Requisites,
  requisitesFault,
  requisitesOf,
  rereadDates,
  withRequisites,
} from '@domain/orders';
import { chainOfIssuer, type OrderDocumentEntity, type ReviewState, RoadmapItemEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { BadInput } from '../acting/errors.js';
import { type OrderRules, RulesBook } from '../calendars/order-rules.js';
import { issuerRemarks } from '../directory/issuer-remark.js';
import { deadlinePlace } from '../orders/deadline-place.js';
import { placeOf } from '../orders/item-warnings.js';
import { schedulesOf } from '../orders/order-tasks.js';
import { withoutThose } from '../rows/as-stored.js';
import { groupBy } from '../rows/group-by.js';
import type { OpenReview } from './open-review.js';
import { type ReadBy, type RereadRow, type RereadRows, rereadRows, rereadState } from './reread-rows.js';
import { dateWarnings, deadlineWarnings, placed } from './reword.js';
import { stateOf } from './take-step.js';

/** Other requisites of an order under review with all that follows from them, saved by nobody yet. */
export interface SettledRequisites extends RereadRows {
  readonly items: readonly RoadmapItemEntity[];
  readonly from: ReadBy;
  readonly to: ReadBy;
  readonly before: ReviewState;
  readonly after: ReviewState;
}

/**
 * What the order would be with other requisites: its rows read anew by them, but for dates a person has decided, and the
 * remarks renewed. Fields that are not given stay. @throws BadInput for requisites that make no sense
 */
export async function settleRequisites(
  manager: EntityManager,
  { order, reading, rules }: OpenReview,
  change: Partial<Requisites>,
): Promise<SettledRequisites> {
  const requisites = { ...requisitesOf(reading), ...change };
  const fault = requisitesFault(requisites);
  if (fault !== null) throw new BadInput(fault.code, fault.field, fault.values);
  const from = { reading, rules };
  const corrected = await withIssuerRemarks(manager, order, reading, withRequisites(reading, requisites));
  const to = { reading: corrected, rules: await rulesOfIssuer(manager, order, from, corrected) };
  const items = await manager.find(RoadmapItemEntity, { where: { orderId: order.id }, order: { position: 'ASC' } });
  const rows = rereadRows(items, from, to);
  const remarks = remarksOn(rows, from, to);
  return {
    ...{ ...rows, items, from, to },
    before: {
      items: rows.reread.map(({ item }) => stateOf(item)),
      warnings: [...withoutThose(reading.warnings, corrected.warnings), ...remarks.gone],
      requisites: partsOf(reading),
    },
    after: {
      items: rows.reread.map(rereadState),
      warnings: [...withoutThose(corrected.warnings, reading.warnings), ...remarks.come],
      requisites: partsOf(corrected),
    },
  };
}

/** The remark on whoever issued it was taken away with the issuer it was about. */
async function withIssuerRemarks(
  manager: EntityManager,
  order: OrderDocumentEntity,
  before: OrderReading,
  corrected: OrderReading,
): Promise<OrderReading> {
  if (corrected.order.issuer === before.order.issuer) return corrected;
  const remarks = await issuerRemarks(manager, order, corrected);
  return { ...corrected, warnings: [...corrected.warnings, ...remarks] };
}

function partsOf({ order, roadmap, roadmaps }: OrderReading): ReadRequisites {
  return { order, roadmap, ...(roadmaps !== undefined && { roadmaps }) };
}

/** Another issuer may have a calendar and a profile of its own. */
async function rulesOfIssuer(
  manager: EntityManager,
  order: OrderDocumentEntity,
  { reading, rules }: ReadBy,
  { order: { issuer } }: OrderReading,
): Promise<OrderRules> {
  if (issuer === reading.order.issuer) return rules;
  const organisationIds = issuer === null ? [] : await chainOfIssuer(manager, order, matchKey(issuer));
  return (await RulesBook.open(manager)).of({ organisationIds, profile: order.profile });
}

/** What the rows were warned of by the requisites as they were, and what they are now. */
function remarksOn({ reread, decided }: RereadRows, from: ReadBy, to: ReadBy): { gone: Warning[]; come: Warning[] } {
  const at = groupBy(from.reading.warnings, ({ where }) => where);
  const gone = [
    ...reread.flatMap(({ item, before }) => deadlineWarnings(at.get(placeOf(item)) ?? [], stateOf(item), before)),
    ...decided.flatMap(({ item }) => dateWarnings(at.get(placeOf(item)) ?? [], stateOf(item))),
  ];
  const come = [
    ...reread.flatMap(({ item, after }) => placed(after.warnings, stateOf(item))),
    ...decided.flatMap((row) => placed(ofDecided(row, to), stateOf(row.item))),
  ];
  return { gone: withoutThose(gone, come), come: withoutThose(come, gone) };
}

/** All its dates stay, those beside a chosen meaning too. */
function ofDecided({ item }: RereadRow, { reading, rules }: ReadBy): Warning[] {
  return rereadDates(reading, deadlinePlace(item), schedulesOf(item), rules);
}
