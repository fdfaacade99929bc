import { dateInZone, type LocalDate } from '@domain/calendar';
import { OrderDocumentEntity } from '@storage';
import type { EntityManager } from 'typeorm';

/** The day it is where the order of a task is at home. */
export async function todayOf(
  manager: EntityManager,
  { orderId }: { readonly orderId: string },
  now: Date,
): Promise<LocalDate> {
  const { timeZone } = await manager.findOneByOrFail(OrderDocumentEntity, { id: orderId });
  return dateInZone(now, timeZone);
}
