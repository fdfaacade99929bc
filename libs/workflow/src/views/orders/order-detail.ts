import { setImmediate as letOthersRun } from 'node:timers/promises';
import type { Actor } from '@domain/access';
import { dateInZone, type LocalDate } from '@domain/calendar';
import { documentLines } from '@domain/document';
import type { Abbreviation, OrderReading, OtherClause, ReadSection } from '@domain/orders';
import type { Texts } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { fanOutProgress, OrderDocumentEntity, RoadmapItemEntity, TaskEntity } from '@storage';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { visibleTasks } from '../../access/scopes/task-scope.js';
import { NotFound } from '../../acting/errors.js';
import { rulesOfOrder } from '../../calendars/order-rules.js';
import { warningsByItem } from '../../orders/item-warnings.js';
import { groupBy } from '../../rows/group-by.js';
import { SqlParameters } from '../../rows/sql-parameters.js';
import { remembering } from '../texts/remembering.js';
import { type WarningText, warningText } from '../texts/warning.js';
import { attachedPlans } from './attached-plans.js';
import { DirectoryIds } from './directory-ids.js';
import { type ItemDetail, itemDetail } from './item-detail.js';
import { confidenceByLine } from './order-document.js';
import { OrderList, type OrderSummary } from './order-list.js';

export interface OrderDetail extends OrderSummary {
  readonly periodStart: LocalDate | null;
  readonly periodEnd: LocalDate | null;
  readonly controller: string | null;
  readonly controllerPosition: string | null;
  readonly signatory: string | null;
  readonly signatoryPosition: string | null;
  readonly drafter: string | null;
  readonly distribution: string | null;
  /** Its tables of activities, each with its own title and headings. */
  readonly roadmaps: readonly { readonly title: string | null; readonly columns: readonly string[] }[];
  readonly sections: readonly ReadSection[];
  readonly items: ItemDetail[];
  readonly otherClauses: readonly Pick<OtherClause, 'number' | 'text' | 'kind'>[];
  readonly warnings: WarningText[];
  readonly abbreviations: readonly Abbreviation[];
  /** Items with a warning somebody should look at before confirming. */
  readonly issueCount: number;
}

const ROWS_AT_A_TIME = 50;

interface Asked {
  /** Shows of all tasks only those this one may see. */
  readonly actor?: Actor;
  /** The one item that is asked for. */
  readonly itemId?: string;
}

/** An order as it was read, item by item, with what became of each. @throws NotFound */
@Injectable()
export class OrderDetailView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly orders: OrderList,
  ) {}

  async run(orderId: string, actor: Actor, texts: Texts): Promise<OrderDetail> {
    const { manager } = this.dataSource;
    const order = await manager.findOneBy(OrderDocumentEntity, { id: orderId });
    if (order === null) throw new NotFound('order', orderId);
    const summary = await this.orders.one(orderId, actor, texts);
    const items = await this.items(order, texts, { actor });
    const { reading } = order;
    return {
      ...summary,
      periodStart: order.periodStart,
      periodEnd: order.periodEnd,
      controller: reading?.order.controller ?? null,
      controllerPosition: reading?.order.controllerPosition ?? null,
      signatory: reading?.order.signatory ?? null,
      signatoryPosition: reading?.order.signatoryPosition ?? null,
      drafter: reading?.order.drafter ?? null,
      distribution: reading?.order.distribution ?? null,
      roadmaps: reading === null ? [] : roadmapsOf(reading),
      sections: reading?.sections ?? [],
      items,
      otherClauses: (reading?.otherClauses ?? []).map(({ number, text, kind }) => ({ number, text, kind })),
      warnings: (reading?.warnings ?? []).map((one) => warningText(one, texts)),
      abbreviations: reading?.abbreviations ?? [],
      issueCount: items.filter((item) => item.warnings.some(({ level }) => level === 'warn')).length,
    };
  }

  /** @throws NotFound */
  async item(orderId: string, itemId: string, texts: Texts): Promise<ItemDetail> {
    const order = await this.dataSource.manager.findOneBy(OrderDocumentEntity, { id: orderId });
    const [item] = order === null ? [] : await this.items(order, texts, { itemId });
    if (item === undefined) throw new NotFound('item', itemId);
    return item;
  }

  private async items(order: OrderDocumentEntity, texts: Texts, { actor, itemId }: Asked): Promise<ItemDetail[]> {
    const { reading } = order;
    if (reading === null) return [];
    const { manager } = this.dataSource;
    const rows = await manager.find(RoadmapItemEntity, { where: { orderId: order.id }, order: { position: 'ASC' } });
    const all = await shownTasks(manager, order.id, actor);
    const tasks = actor === undefined ? all : await onlyVisible(manager, all, order.id, actor);
    const tasksOf = groupBy(tasks, ({ itemId }) => itemId);
    const asked = itemId === undefined ? rows : rows.filter(({ id }) => id === itemId);
    const surroundings = {
      order,
      rules: await rulesOfOrder(manager, order.id),
      progress: await fanOutProgress(manager, order.id),
      warningsOf: warningsByItem(rows, reading.warnings),
      known: await DirectoryIds.of(manager, asked, reading),
      plans: await attachedPlans(manager, order.id),
      today: dateInZone(this.clock.now(), order.timeZone),
      sourceLines: order.sourceDocument === null ? [] : documentLines(order.sourceDocument),
      confidence: order.sourceDocument === null ? new Map<number, number>() : confidenceByLine(order.sourceDocument),
      texts: remembering(texts),
    };
    const items: ItemDetail[] = [];
    for (const [index, row] of asked.entries()) {
      // A long order takes seconds to word; whoever else asks meanwhile is answered between its rows.
      if (index % ROWS_AT_A_TIME === ROWS_AT_A_TIME - 1) await letOthersRun();
      items.push(itemDetail(row, tasksOf.get(row.id) ?? [], surroundings));
    }
    return items;
  }
}

/** A reading made before orders could have several tables has one. */
function roadmapsOf({ roadmaps, roadmap, columns }: OrderReading): OrderDetail['roadmaps'] {
  const tables = roadmaps ?? [{ title: roadmap.title, columns }];
  return tables.map(({ title, columns: headings }) => ({ title, columns: headings }));
}

/** Of a class the task that stands for all, and the one of the actor's own organisation: there may be thousands. */
function shownTasks(manager: EntityManager, orderId: string, actor: Actor | undefined): Promise<TaskEntity[]> {
  return manager.find(TaskEntity, {
    where: [
      { orderId, parentTaskId: IsNull() },
      { orderId, occurrence: 0 },
      ...(actor === undefined ? [] : [{ orderId, assigneeOrganisationId: actor.organisationId }]),
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
  const where = `task.order_id = ${parameters.add(orderId)} and ${visibleTasks(actor, parameters)}`;
  const rows = await manager.query<{ id: string }[]>(`select task.id from task where ${where}`, parameters.values);
  const visible = new Set(rows.map(({ id }) => id));
  return tasks.filter(({ id }) => visible.has(id));
}
