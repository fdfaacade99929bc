import { RecoveryCodeEntity, SecondFactorEntity } from '@storage';
import type { EntityManager } from 'typeorm';

/** Answers whether there was one. */
export async function forgetSecondFactor(manager: EntityManager, personId: string): Promise<boolean> {
  await manager.delete(RecoveryCodeEntity, { personId });
  const { affected } = await manager.delete(SecondFactorEntity, { personId });
  return affected === 1;
}
