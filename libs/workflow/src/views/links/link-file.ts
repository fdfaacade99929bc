import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { FileStore } from '@platform/file-store';
import { ReportEntity } from '@storage';
import { DataSource } from 'typeorm';
import { openLink } from '../../access/open-link.js';
import { NotFound } from '../../acting/errors.js';
import { readStoredFile, type StoredFile } from '../files/stored-file.js';
import { planOfTask } from '../orders/attached-plans.js';
import { loadVisibleTask } from '../tasks/load-task.js';

/**
 * Evidence of the one task of a link, and its schedule, while its holder may see the task; nothing else he could see elsewhere.
 * @throws NotFound, Gone
 */
@Injectable()
export class LinkFileView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly store: FileStore,
  ) {}

  async run(token: string, fileId: string): Promise<StoredFile> {
    const { manager } = this.dataSource;
    const { taskId, actor } = await openLink(manager, token, this.clock.now());
    const { task } = await loadVisibleTask(manager, taskId, actor);
    const isOfTask =
      (await manager.existsBy(ReportEntity, { taskId, files: { id: fileId } })) ||
      (await planOfTask(manager, task))?.fileId === fileId;
    if (!isOfTask) throw new NotFound('file', fileId);
    return readStoredFile(manager, this.store, fileId);
  }
}
