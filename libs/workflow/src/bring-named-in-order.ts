import { namedBeside, sheetsOf } from '@domain/directory';
import { russian } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { workbookOf } from '@platform/files';
import { Queues } from '@platform/queues';
import { DirectoryImportEntity, OrderDocumentEntity } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { BadInput, NotFound } from './acting/errors.js';

/**
 * Makes a list of the schools and people an order names beside its rows, and brings it like one from a file: what each row would
 * do to the directory is told first. @throws NotFound, BadInput `nobody-named`
 */
@Injectable()
export class BringNamedInOrder {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly queues: Queues,
  ) {}

  async run({ orderId, actor }: { orderId: string; actor: ActingPerson }): Promise<{ importId: string }> {
    demand(actor, 'directory.edit');
    const { manager } = this.dataSource;
    const order = await manager.findOneBy(OrderDocumentEntity, { id: orderId });
    if (order === null || order.reading === null) throw new NotFound('order', orderId);
    const named = namedBeside(order.reading);
    if (named.schools.length + named.people.length === 0) throw new BadInput('nobody-named');
    const { id: importId } = await manager.save(
      manager.create(DirectoryImportEntity, {
        ...{ receivedAt: this.clock.now(), receivedBy: actor.personId, state: 'received' },
        fileName: fileNameOf(order),
        bytes: workbookOf(sheetsOf(named)),
      }),
    );
    await this.queues.add('import-directory', { importId });
    return { importId };
  }
}

/** As a file of that order would be called. */
function fileNameOf({ number }: OrderDocumentEntity): string {
  return number === null ? russian.say('import-file.order') : russian.say('import-file.numbered-order', { number });
}
