import { MOSCOW_TIME } from '@domain/directory';
import { OrderDocumentEntity, StoredFileEntity } from '@storage';
import type { EntityManager } from 'typeorm';

/** A file as it came, or as it was written here. */
export interface OrderFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
  readonly sha256: string;
}

/** Keeps an order's file as it is, to be read by a job. Answers the id of the order. */
export async function storeOrder(
  manager: EntityManager,
  { name, mediaType, bytes, sha256 }: OrderFile,
  received: Pick<OrderDocumentEntity, 'receivedAt' | 'receivedBy' | 'ownerOrganisationId' | 'namesBranchId'>,
): Promise<string> {
  const file = await manager.save(StoredFileEntity, { name, mediaType, byteCount: bytes.length, sha256, bytes });
  const order = await manager.save(OrderDocumentEntity, {
    fileId: file.id,
    fileSha256: sha256,
    state: 'received',
    timeZone: MOSCOW_TIME,
    ...received,
  });
  return order.id;
}
