import { StoredFileEntity } from '@storage';
import type { EntityManager } from 'typeorm';

/** The file an order was read from. @throws Error for one without bytes, which is a bug */
export async function orderFile(manager: EntityManager, fileId: string): Promise<{ name: string; bytes: Buffer }> {
  const { name, bytes } = await manager.findOneOrFail(StoredFileEntity, {
    where: { id: fileId },
    select: { id: true, name: true, bytes: true },
  });
  if (bytes === null) throw new Error(`File ${fileId} of an order has no bytes`);
  return { name, bytes };
}
