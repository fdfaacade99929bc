import { setImmediate as letOthersRun } from 'node:timers/promises';
import type { Actor } from '@domain/access';
import { dateInZone } from '@domain/calendar';
import type { Warning } from '@domain/deadlines';
import { documentLines, type PlaceInFile, placesInFile } from '@domain/document';
import type { Party } from '@domain/orders';
import type { Texts } from '@domain/texts';
import { fanOutProgress, type OrderDocumentEntity, RoadmapItemEntity, TaskEntity } from '@storage';
import { type EntityManager, IsNull } from 'typeorm';
import { visibleTasks } from '../../access/scopes/task-scope.js';
import { rulesOfOrder } from '../../calendars/order-rules.js';
import { ambiguityRemarks } from '../../directory/ambiguous-people.js';
import { warningsByItem } from '../../orders/item-warnings.js';
import { groupBy } from '../../rows/group-by.js';
import { SqlParameters } from '../../rows/sql-parameters.js';
import { remembering } from '../texts/remembering.js';
import { attachedPlans } from './attached-plans.js';
import { DirectoryIds } from './directory-ids.js';
import { type ItemDetail, type ItemSurroundings, itemDetail } from './item-detail.js';
import { confidenceByLine } from './order-document.js';

const ROWS_AT_A_TIME = 50;

interface Asked {
  readonly now: Date;
  /** Shows of all tasks only those this one may see. */
  readonly actor?: Actor;
  /** The one item that is asked for. */
  readonly itemId?: string;
}

/** Items of an order with all that their words are made of. */
export interface LoadedItems {
  readonly asked: readonly RoadmapItemEntity[];
  /** Of the reading, and of names that may mean several people. */
  readonly warnings: readonly Warning[];
  readonly tasksOf: ReadonlyMap<string, readonly TaskEntity[]>;
  readonly surroundings: ItemSurroundings;
}

/** The items of an order that is read; null before. */
export async function loadItems(
  manager: EntityManager,
  order: OrderDocumentEntity,
  texts: Texts,
  { now, actor, itemId }: Asked,
): Promise<LoadedItems | null> {
  const { reading } = order;
  if (reading === null) return null;
  const rows = await manager.find(RoadmapItemEntity, { where: { orderId: order.id }, order: { position: 'ASC' } });
  const all = await shownTasks(manager, order.id, actor);
  const tasks = actor === undefined ? all : await onlyVisible(manager, all, order.id, actor);
  const asked = itemId === undefined ? rows : rows.filter(({ id }) => id === itemId);
  const known = await DirectoryIds.of(manager, order, asked, reading);
  const isKnown = (party: Party): boolean => known.idOf(party) !== null;
  const isOpen = order.state === 'read';
  const warnings = [
    ...reading.warnings,
    ...(isOpen ? await ambiguityRemarks(manager, order, reading, asked, isKnown) : []),
  ];
  const surroundings = {
    order,
    rules: await rulesOfOrder(manager, order.id),
    progress: await fanOutProgress(manager, order.id),
    warningsOf: warningsByItem(rows, warnings),
    known,
    plans: await attachedPlans(manager, order.id),
    today: dateInZone(now, order.timeZone),
    sourceLines: order.sourceDocument === null ? [] : documentLines(order.sourceDocument),
    places: order.sourceDocument === null ? new Map<number, PlaceInFile>() : placesInFile(order.sourceDocument),
    confidence: order.sourceDocument === null ? new Map<number, number>() : confidenceByLine(order.sourceDocument),
    texts: remembering(texts),
  };
  return { asked, warnings, tasksOf: groupBy(tasks, (task) => task.itemId), surroundings };
}

/** Needs no connection: a long order takes seconds to word, and whoever else asks meanwhile is answered between its rows. */
export async function itemsInWords(loaded: LoadedItems | null): Promise<ItemDetail[]> {
  if (loaded === null) return [];
  const { asked, tasksOf, surroundings } = loaded;
  const items: ItemDetail[] = [];
  for (const [index, row] of asked.entries()) {
    if (index % ROWS_AT_A_TIME === ROWS_AT_A_TIME - 1) await letOthersRun();
    items.push(itemDetail(row, tasksOf.get(row.id) ?? [], surroundings));
  }
  return items;
}

/** Of a class the task that stands for all, and the one of the actor's own organisation: there may be thousands. */
function shownTasks(manager: EntityManager, orderId: string, actor: Actor | undefined): Promise<TaskEntity[]> {
  return manager.find(TaskEntity, {
    where: [
      { orderId, parentTaskId: IsNull(), resolutionOfId: IsNull() },
      { orderId, occurrence: 0, giverId: IsNull() },
      ...(actor === undefined
        ? []
        : [{ orderId, assigneeOrganisationId: actor.organisationId, resolutionOfId: IsNull() }]),
    ],
    order: { occurrence: 'ASC' },
  });
}

async function onlyVisible(
  manager: EntityManager,
  tasks: readonly TaskEntity[],
  orderId: string,
  actor: Actor,
): Promise<TaskEntity[]> {
  const parameters = new SqlParameters();
  const order = parameters.add(orderId);
  const where = `task.order_id = ${order} and ${visibleTasks(actor, parameters, order)}`;
  const rows = await manager.query<{ id: string }[]>(`select task.id from task where ${where}`, parameters.values);
  const visible = new Set(rows.map(({ id }) => id));
  return tasks.filter(({ id }) => visible.has(id));
}
