import { branchOf } from '@domain/access';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { SheetReader } from '@platform/files';
import { Queues } from '@platform/queues';
import { DirectoryImportEntity } from '@storage';
import { DataSource, In } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { ownList } from './directory/import/own-list.js';

/**
 * Takes in a list of organisations and people. What its rows would do is found out as a job; nothing is changed before
 * that was seen and confirmed. A list of the same person that was never confirmed gives way.
 *
 * @throws FileRefused for what is no list, BadInput `list-name-taken`
 */
@Injectable()
export class ReceiveImport {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly queues: Queues,
    private readonly reader: SheetReader,
  ) {}

  async run(input: {
    fileName: string;
    bytes: Buffer;
    /** The schools it names are to be a list of this name. */
    listName?: string;
    actor: ActingPerson;
  }): Promise<{ importId: string }> {
    const { fileName, bytes, actor } = input;
    demand(actor, 'directory.edit');
    const listName = input.listName?.trim() || null;
    if (listName !== null) await ownList(this.dataSource.manager, { name: listName, branchId: branchOf(actor) }, actor);
    await this.reader.check(bytes, fileName);
    const { id: importId } = await this.dataSource.transaction(async (manager) => {
      await manager.delete(DirectoryImportEntity, { receivedBy: actor.personId, state: In(['previewed', 'refused']) });
      return manager.save(
        manager.create(DirectoryImportEntity, {
          receivedAt: this.clock.now(),
          receivedBy: actor.personId,
          fileName,
          bytes,
          listName,
          state: 'received',
        }),
      );
    });
    await this.queues.add('import-directory', { importId });
    return { importId };
  }
}
