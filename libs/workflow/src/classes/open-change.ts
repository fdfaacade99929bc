import { ClassChangeEntity, markClass } from '@storage';
import type { EntityManager } from 'typeorm';
import { Conflict, NotFound } from '../acting/errors.js';
import { compareList } from './compare-list.js';

/**
 * The change of a list that somebody decides about, locked, as it is today.
 * @throws NotFound, Conflict `stale-class-change` where it is another one than he saw, or is decided
 */
export async function openChange(
  manager: EntityManager,
  { changeId, digest }: { readonly changeId: string; readonly digest: string },
): Promise<ClassChangeEntity> {
  const change = await manager.findOne(ClassChangeEntity, {
    where: { id: changeId },
    lock: { mode: 'pessimistic_write' },
  });
  if (change === null) throw new NotFound('class_change', changeId);
  const isOpen = change.state === 'found' || change.state === 'left';
  if (!isOpen || change.digest !== digest) throw new Conflict('stale-class-change');
  return change;
}

/** Brings a change to what the list and the tasks are today, before somebody decides about it. */
export async function renewChange(manager: EntityManager, changeId: string, now: Date): Promise<void> {
  const change = await manager.findOneBy(ClassChangeEntity, { id: changeId });
  if (change === null || change.finishedAt !== null) return;
  await compareList(manager, change, now);
  // The list may be again as the comparison of all lists knows it, while this one is not.
  await markClass(manager, change.classId);
}
