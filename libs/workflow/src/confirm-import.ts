import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { Queues } from '@platform/queues';
import { DirectoryImportEntity } from '@storage';
import { DataSource } from 'typeorm';
import { importsFor } from './access/scopes/import-scope.js';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { Conflict, NotFound } from './acting/errors.js';
import { SqlParameters } from './rows/sql-parameters.js';

/**
 * Says that what a list would do, as it was shown, is to be done; it follows as a job.
 * @throws NotFound, Conflict `stale-import` where another preview was seen than the one there is
 */
@Injectable()
export class ConfirmImport {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly queues: Queues,
  ) {}

  async run({ importId, digest, actor }: { importId: string; digest: string; actor: ActingPerson }): Promise<void> {
    demand(actor, 'directory.edit');
    await this.dataSource.transaction(async (manager) => {
      const parameters = new SqlParameters();
      const [found] = await manager.query<Pick<DirectoryImportEntity, 'state' | 'digest'>[]>(
        `select state, digest from directory_import
         where id = ${parameters.add(importId)} and ${importsFor(actor, parameters)} for update`,
        parameters.values,
      );
      if (found === undefined) throw new NotFound('directory_import', importId);
      if (found.state !== 'previewed' || found.digest !== digest) throw new Conflict('stale-import');
      const confirmed = { state: 'confirmed', confirmedAt: this.clock.now(), isRenewed: false, done: 0 } as const;
      await manager.update(DirectoryImportEntity, { id: importId }, confirmed);
    });
    await this.queues.add('import-directory', { importId });
  }
}
