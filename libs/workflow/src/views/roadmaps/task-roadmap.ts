import { type Actor, may, mayMakeRoadmap } from '@domain/access';
import type { LocalDate } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import { ChildRoadmapEntity, OrderDocumentEntity, OrganisationEntity, TaskEntity } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { mayOnOneOrder } from '../../access/may-on-order.js';
import { orderAbove } from '../../roadmaps/order-above.js';
import { givenRow, rowsAbove } from '../../roadmaps/rows-above.js';
import type { RoadmapState } from './roadmap-board.js';

export interface OfferedRow {
  readonly itemId: string;
  readonly number: string;
  readonly title: string;
  readonly deadlineText: string | null;
  /** The body takes part in it: to leave it out takes a reason. */
  readonly concerns: boolean;
}

export interface RoadmapOfTask {
  /** Whose roadmap it is. */
  readonly body: string;
  readonly state: RoadmapState;
  /** Where the reader may open it. */
  readonly orderId: string | null;
  /** The reader opens it, or opens it anew. */
  readonly mayOpen: boolean;
  /** Whose rows it takes over: a body between, or null where it is the demanding order itself. */
  readonly from: { readonly number: string | null; readonly date: LocalDate | null; readonly body: string | null };
  /** For whoever may open it. */
  readonly rows: readonly OfferedRow[];
}

/** The roadmap a task demands of its body; null for a task that demands none of one body. */
@Injectable()
export class TaskRoadmapView {
  constructor(private readonly dataSource: DataSource) {}

  async run(taskId: string, actor: Actor): Promise<{ readonly roadmap: RoadmapOfTask | null }> {
    const { manager } = this.dataSource;
    const task = await manager.findOneByOrFail(TaskEntity, { id: taskId });
    const { itemId, assigneeOrganisationId: organisationId } = task;
    const body = await manager.findOneByOrFail(OrganisationEntity, { id: organisationId });
    if (!task.demandsRoadmap || task.giverId !== null || body.kind === 'class') return { roadmap: null };
    const present = await manager.findOneBy(ChildRoadmapEntity, { itemId, organisationId });
    const order = present && (await manager.findOneByOrFail(OrderDocumentEntity, { id: present.orderId }));
    const state = order === null ? 'none' : order.state === 'confirmed' ? 'approved' : 'draft';
    const mayOpen = state !== 'approved' && may(actor, 'orders.receive') && mayMakeRoadmap(actor, body.lineage);
    const above = await orderAbove(manager, task);
    const { number, orderDate: date } = above;
    const maySee = async (id: string) => may(actor, 'orders.see') && mayOnOneOrder(manager, id, 'see', actor);
    return {
      roadmap: {
        ...{ body: body.name, state, mayOpen },
        orderId: order !== null && (await maySee(order.id)) ? order.id : null,
        from: { number, date, body: above.id === task.orderId ? null : above.issuer },
        rows: mayOpen ? await offeredRows(manager, above.id, organisationId) : [],
      },
    };
  }
}

async function offeredRows(manager: EntityManager, orderId: string, organisationId: string): Promise<OfferedRow[]> {
  return (await rowsAbove(manager, orderId, organisationId)).map(({ item, concerns }) => {
    const { number, title, deadlineText } = givenRow(item);
    return { itemId: item.id, number, title, deadlineText, concerns };
  });
}
