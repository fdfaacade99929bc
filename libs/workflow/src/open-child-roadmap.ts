import { createHash } from 'node:crypto';
import { mayMakeRoadmap } from '@domain/access';
import { russian } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { checkDocument } from '@platform/files';
import { Queues } from '@platform/queues';
import {
  AuditEventEntity,
  ChildRoadmapEntity,
  InheritedRowEntity,
  OrderDocumentEntity,
  OrganisationEntity,
  TaskEntity,
} from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { Conflict, Forbidden, NotFound } from './acting/errors.js';
import { deleteOrder } from './orders/delete-order.js';
import { lockFile } from './orders/lock-file.js';
import { storeOrder } from './orders/store-order.js';
import { orderAbove } from './roadmaps/order-above.js';
import { givenRow, type RowAbove, rowsAbove } from './roadmaps/rows-above.js';
import { writeRoadmap } from './roadmaps/write-roadmap.js';

/**
 * Where the rows come from: those chosen of the roadmap above, be it none, with why others are left; or a file of the body's own.
 */
export type RoadmapSource =
  | { readonly take: readonly string[]; readonly left: readonly { readonly itemId: string; readonly reason: string }[] }
  | { readonly fileName: string; readonly bytes: Buffer };

/**
 * Opens the roadmap a task demands of its body, as an order of that body that is then read and reviewed like any other. One
 * that is not approved yet is put in the place of by the new one.
 * @throws NotFound, Forbidden, FileRefused, Conflict `roadmap-not-demanded` or `roadmap-approved`
 */
@Injectable()
export class OpenChildRoadmap {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly queues: Queues,
  ) {}

  async run(input: { taskId: string; source: RoadmapSource; actor: ActingPerson }): Promise<{ orderId: string }> {
    const { source, actor } = input;
    demand(actor, 'orders.receive');
    const { mediaType } = 'bytes' in source ? await checkDocument(source.bytes, source.fileName) : PAGE;
    const now = this.clock.now();
    const orderId = await this.dataSource.transaction(async (manager) => {
      const { task, body } = await demandedOf(manager, input.taskId, actor);
      const above = await orderAbove(manager, task);
      const rows = await rowsAbove(manager, above.id, body.id);
      await removeDraft(manager, task, actor, now);
      const { name, bytes } = fileOf(source, above, body, rows);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      await lockFile(manager, sha256);
      const whose = { ownerOrganisationId: body.id, namesBranchId: body.id };
      const received = { receivedAt: now, receivedBy: actor.personId, ...whose };
      const id = await storeOrder(manager, { name, mediaType, bytes, sha256 }, received);
      const { itemId } = task;
      const roadmap = { orderId: id, itemId, organisationId: body.id, fromOrderId: above.id };
      await manager.insert(ChildRoadmapEntity, { ...roadmap, openedAt: now, openedBy: actor.personId });
      await keepRows(manager, id, rows, source);
      await note(manager, actor, now, 'child-roadmap-opened', { orderId: id, body: body.name });
      return id;
    });
    await this.queues.add('read-order', { orderId });
    return { orderId };
  }
}

const PAGE = { mediaType: 'text/html' };

/** The task and its body, both held for the transaction. */
async function demandedOf(
  manager: EntityManager,
  taskId: string,
  actor: ActingPerson,
): Promise<{ task: TaskEntity; body: OrganisationEntity }> {
  const task = await manager.findOne(TaskEntity, { where: { id: taskId }, lock: { mode: 'for_no_key_update' } });
  if (task === null) throw new NotFound('task', taskId);
  const body = await manager.findOneByOrFail(OrganisationEntity, { id: task.assigneeOrganisationId });
  if (!task.demandsRoadmap || task.giverId !== null || body.kind === 'class') {
    throw new Conflict('roadmap-not-demanded');
  }
  if (!mayMakeRoadmap(actor, body.lineage)) throw new Forbidden({ permission: 'orders.receive' });
  return { task, body };
}

/** @throws Conflict `roadmap-approved` */
async function removeDraft(manager: EntityManager, task: TaskEntity, actor: ActingPerson, now: Date): Promise<void> {
  const { itemId, assigneeOrganisationId: organisationId } = task;
  const present = await manager.findOneBy(ChildRoadmapEntity, { itemId, organisationId });
  if (present === null) return;
  const order = await manager.findOneOrFail(OrderDocumentEntity, {
    where: { id: present.orderId },
    lock: { mode: 'pessimistic_write' },
  });
  if (order.state === 'confirmed') throw new Conflict('roadmap-approved', { id: order.id });
  await deleteOrder(manager, order);
  await note(manager, actor, now, 'child-roadmap-removed', { orderId: order.id, sha256: order.fileSha256 });
}

function fileOf(
  source: RoadmapSource,
  above: OrderDocumentEntity,
  body: OrganisationEntity,
  rows: readonly RowAbove[],
): { name: string; bytes: Buffer } {
  if ('bytes' in source) return { name: source.fileName, bytes: source.bytes };
  const taken = rows.filter(({ item }) => source.take.includes(item.id));
  return { name: `${russian.say('review.roadmap-file')}.html`, bytes: writeRoadmap(above, body, taken) };
}

/** What concerns the body and what it takes over, until the file is read and tells where it stands. */
async function keepRows(
  manager: EntityManager,
  orderId: string,
  rows: readonly RowAbove[],
  source: RoadmapSource,
): Promise<void> {
  const { take, left } = 'take' in source ? source : { take: [], left: [] };
  const reasons = new Map(left.map(({ itemId, reason }) => [itemId, reason.trim()]));
  await manager.insert(
    InheritedRowEntity,
    rows
      .filter(({ item, concerns }) => concerns || take.includes(item.id))
      .map(({ item }) => ({
        ...{ orderId, fromItemId: item.id, itemId: null },
        ...{ reason: reasons.get(item.id) || null, given: givenRow(item) },
      })),
  );
}

async function note(
  manager: EntityManager,
  { personId: actorId }: ActingPerson,
  at: Date,
  action: string,
  { orderId, ...details }: { readonly orderId: string } & Record<string, string>,
): Promise<void> {
  await manager.insert(AuditEventEntity, { at, actorId, action, subject: `order:${orderId}`, details });
}
