import { createHash } from 'node:crypto';
import { branchOf } from '@domain/access';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { checkDocument, isEnciphered, refuseLocked, Turns } from '@platform/files';
import { Queues } from '@platform/queues';
import { OrderDocumentEntity, PersonEntity } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { ordersFor } from './access/scopes/order-scope.js';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { lockFile } from './orders/lock-file.js';
import { storeOrder } from './orders/store-order.js';
import { SqlParameters } from './rows/sql-parameters.js';

/** One file is opened at a time to see whether it asks for a password; so many senders wait for their turn. */
const MOST_WAITING = 20;

/**
 * Takes an order's file in. The bytes are kept as they came; reading follows as a job. The same bytes are one order of a
 * branch, however often they come; one that could not be read is read anew when it comes again.
 *
 * @throws FileRefused for what can be told of the file at once (size, kind, macros, a password …); nothing is saved then. What only
 * reading shows makes the order `unreadable`.
 */
@Injectable()
export class ReceiveOrder {
  private readonly turns = new Turns(MOST_WAITING);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly queues: Queues,
  ) {}

  async run(input: {
    fileName: string;
    bytes: Buffer;
    actor: ActingPerson;
  }): Promise<{ orderId: string; duplicate: boolean }> {
    demand(input.actor, 'orders.receive');
    const found = await checkDocument(input.bytes, input.fileName);
    if (isEnciphered(found, input.bytes)) await this.turns.take(() => refuseLocked(input.bytes, input.fileName));
    const { orderId, duplicate, toRead } = await this.dataSource.transaction(async (manager) => {
      const sha256 = createHash('sha256').update(input.bytes).digest('hex');
      await lockFile(manager, sha256);
      const known = await knownOrder(manager, sha256, input.actor);
      if (known !== null) {
        const readAnew = known.state === 'unreadable';
        if (readAnew) {
          Object.assign(known, {
            state: 'received',
            refusal: null,
            attempts: 0,
            pagesDone: null,
            pagesOf: null,
            receivedAt: this.clock.now(),
          });
          await manager.save(known);
        }
        return { orderId: known.id, duplicate: true, toRead: readAnew };
      }
      const file = { name: input.fileName, mediaType: found.mediaType, bytes: input.bytes, sha256 };
      const orderId = await storeOrder(manager, file, {
        receivedAt: this.clock.now(),
        receivedBy: input.actor.personId,
        ownerOrganisationId: await ownerFor(manager, input.actor),
        namesBranchId: branchOf(input.actor),
      });
      return { orderId, duplicate: false, toRead: true };
    });
    if (toRead) await this.queues.add('read-order', { orderId });
    return { orderId, duplicate };
  }
}

/** The branch the receiver works for has the order; his own organisation where his role covers everything. */
async function ownerFor(manager: EntityManager, actor: ActingPerson): Promise<string | null> {
  const branch = branchOf(actor);
  if (branch !== null) return branch;
  const person = await manager.findOneBy(PersonEntity, { id: actor.personId });
  return person?.organisationId ?? null;
}

/** The order these bytes were before, where the actor may see it. */
async function knownOrder(
  manager: EntityManager,
  sha256: string,
  actor: ActingPerson,
): Promise<OrderDocumentEntity | null> {
  const parameters = new SqlParameters();
  const where = `orders.file_sha256 = ${parameters.add(sha256)} and ${ordersFor(actor, 'see', parameters)}`;
  const [row] = await manager.query<{ id: string }[]>(
    `select orders.id from order_document orders where ${where} order by orders.received_at, orders.id limit 1`,
    parameters.values,
  );
  return row === undefined ? null : manager.findOneBy(OrderDocumentEntity, { id: row.id });
}
