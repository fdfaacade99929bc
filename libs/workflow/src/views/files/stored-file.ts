import { type Actor, may } from '@domain/access';
import { Injectable } from '@nestjs/common';
import { FileStore } from '@platform/file-store';
import { StoredFileEntity } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { ordersFor } from '../../access/scopes/order-scope.js';
import { visibleTasks } from '../../access/scopes/task-scope.js';
import { NotFound } from '../../acting/errors.js';
import { SqlParameters } from '../../rows/sql-parameters.js';

export interface StoredFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/**
 * A file the actor may have: evidence or the schedule of a task he sees, or the file of an order or of a plan attached to
 * it, where he may see orders.
 * @throws NotFound, also for a file that is not his to know of
 */
@Injectable()
export class StoredFileView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly store: FileStore,
  ) {}

  async run(fileId: string, actor: Actor): Promise<StoredFile> {
    const parameters = new SqlParameters();
    const file = parameters.add(fileId);
    const orders = may(actor, 'orders.see') ? ordersFor(actor, 'see', parameters) : 'false';
    const [seen] = await this.dataSource.query<unknown[]>(
      `select from stored_file where id = ${file} and (
         exists (select from order_document orders where orders.file_id = ${file} and ${orders})
         or exists (select from attached_plan join order_document orders on orders.id = attached_plan.order_id
           where attached_plan.file_id = ${file} and attached_plan.task_id is null and ${orders})
         or exists (select from attached_plan join task on task.item_id = attached_plan.item_id
           where attached_plan.file_id = ${file} and coalesce(attached_plan.task_id, task.id) = task.id
             and ${visibleTasks(actor, parameters)})
         or exists (select from report_file
           join report on report.id = report_file.report_id
           join task on task.id = report.task_id
           where report_file.file_id = ${file} and ${visibleTasks(actor, parameters)}))`,
      parameters.values,
    );
    if (seen === undefined) throw new NotFound('file', fileId);
    return readStoredFile(this.dataSource.manager, this.store, fileId);
  }
}

/** The file itself; who may have it is decided by the caller. @throws FileLost where the disk has lost it */
export async function readStoredFile(manager: EntityManager, store: FileStore, fileId: string): Promise<StoredFile> {
  const { name, mediaType, sha256, bytes } = await manager.findOneOrFail(StoredFileEntity, {
    where: { id: fileId },
    select: { id: true, name: true, mediaType: true, sha256: true, bytes: true },
  });
  return { name, mediaType, bytes: bytes ?? (await store.read(sha256)) };
}
