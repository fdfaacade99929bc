import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { FileStore } from '@platform/file-store';
import { ReportEntity } from '@storage';
import { DataSource } from 'typeorm';
import { openLink } from '../../access/open-link.js';
import { NotFound } from '../../acting/errors.js';
import { readStoredFile, type StoredFile } from '../files/stored-file.js';
import { loadVisibleTask } from '../tasks/load-task.js';

/**
 * Evidence attached to the one task of a link, while its holder may see the task; nothing else he could see elsewhere.
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
    await loadVisibleTask(manager, taskId, actor);
    if (!(await manager.existsBy(ReportEntity, { taskId, files: { id: fileId } }))) throw new NotFound('file', fileId);
    return readStoredFile(manager, this.store, fileId);
  }
}
