import type { Actor } from '@domain/access';
import type { LocalDate } from '@domain/calendar';
import { type InheritedState, inheritedState, type WordsAbove } from '@domain/roadmaps';
import { Injectable } from '@nestjs/common';
import { ChildRoadmapEntity, OrderDocumentEntity, OrganisationEntity, RoadmapItemEntity } from '@storage';
import { DataSource } from 'typeorm';
import { mayOnOneOrder } from '../../access/may-on-order.js';
import { visibleTasks } from '../../access/scopes/task-scope.js';
import { digestOf } from '../../roadmaps/digest-of.js';
import { inheritedRows, type RowTakenOver } from '../../roadmaps/inherited-rows.js';
import { SqlParameters } from '../../rows/sql-parameters.js';

export interface OriginRow {
  readonly fromItemId: string;
  readonly number: string;
  readonly title: string;
  readonly deadlineText: string | null;
  readonly dueAbove: LocalDate | null;
  readonly due: LocalDate | null;
  readonly state: InheritedState;
  /** Why it is left, or will be. */
  readonly reason: string | null;
  /** What it says otherwise above than when it was taken over or left; its words then. */
  readonly changed: readonly (keyof WordsAbove)[];
  readonly before: WordsAbove | null;
  /** It does not stand above any more. */
  readonly isGone: boolean;
  /** Of the row above as it is shown, for whoever decides about its change. */
  readonly seen: string;
}

export interface RoadmapOrigin {
  readonly body: string;
  /** The row that demands the roadmap. */
  readonly demand: { readonly number: string; readonly title: string };
  /** The task by which it does, where the reader sees it. */
  readonly taskId: string | null;
  /** Whose rows it takes over; the id where the reader may open that order. */
  readonly from: {
    readonly orderId: string | null;
    readonly number: string | null;
    readonly date: LocalDate | null;
    readonly title: string | null;
  };
  /** The reader may say why rows are left. */
  readonly mayDecide: boolean;
  readonly rows: readonly OriginRow[];
}

/** Where an order comes from that is the roadmap a row above demands; null for any other order. */
@Injectable()
export class RoadmapOriginView {
  constructor(private readonly dataSource: DataSource) {}

  async run(orderId: string, actor: Actor): Promise<{ readonly origin: RoadmapOrigin | null }> {
    const { manager } = this.dataSource;
    const roadmap = await manager.findOneBy(ChildRoadmapEntity, { orderId });
    if (roadmap === null) return { origin: null };
    const { itemId, organisationId, fromOrderId } = roadmap;
    const body = await manager.findOneByOrFail(OrganisationEntity, { id: organisationId });
    const item = await manager.findOneByOrFail(RoadmapItemEntity, { id: itemId });
    const from = await manager.findOneByOrFail(OrderDocumentEntity, { id: fromOrderId });
    const rows = await inheritedRows(manager, orderId);
    return {
      origin: {
        body: body.name,
        demand: { number: item.number, title: item.title },
        taskId: await this.visibleTask(itemId, organisationId, actor),
        from: {
          orderId: (await mayOnOneOrder(manager, fromOrderId, 'see', actor)) ? fromOrderId : null,
          ...{ number: from.number, date: from.orderDate, title: from.title },
        },
        mayDecide: await mayOnOneOrder(manager, orderId, 'manage', actor),
        rows: rows.map(originRow),
      },
    };
  }

  private async visibleTask(itemId: string, organisationId: string, actor: Actor): Promise<string | null> {
    const parameters = new SqlParameters();
    const [found] = await this.dataSource.query<{ id: string }[]>(
      `select task.id from task where task.item_id = ${parameters.add(itemId)} and task.demands_roadmap
         and task.assignee_organisation_id = ${parameters.add(organisationId)} and task.giver_id is null
         and ${visibleTasks(actor, parameters)}
       order by task.state = 'cancelled', task.occurrence limit 1`,
      parameters.values,
    );
    return found?.id ?? null;
  }
}

function originRow(row: RowTakenOver): OriginRow {
  const { fromItemId, number, reason, dueAbove, due, changed, given, now } = row;
  const { title, deadlineText, expectedResult } = given;
  const shown = now ?? given;
  return {
    ...{ fromItemId, number, reason, dueAbove, due, changed },
    state: inheritedState(row),
    ...{ title: shown.title, deadlineText: shown.deadlineText },
    before: changed.length === 0 ? null : { title, deadlineText, expectedResult },
    isGone: now === null,
    seen: digestOf(shown),
  };
}
