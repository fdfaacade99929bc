import { ClassChangeEntity, classDifference, lockOpenChange, passToOtherClasses, replaceLines } from '@storage';
import type { EntityManager } from 'typeorm';
import { todayOf } from '../tasks/today-of.js';
import { writeHistory } from '../tasks/write-history.js';

/**
 * Notes what the list of a class and the tasks an order gave it differ by, for a person to decide; forgets it where they
 * differ no more. What was decided about a difference that is still the same stands; one that is being applied is left alone.
 */
export async function compareList(
  manager: EntityManager,
  { classId, orderId }: { readonly classId: string; readonly orderId: string },
  now: Date,
): Promise<void> {
  const pair = { classId, orderId, today: await todayOf(manager, { orderId }, now) };
  const known = await lockOpenChange(manager, pair);
  if (known?.state === 'confirmed') return;
  const passed = await passToOtherClasses(manager, pair);
  await writeHistory(
    manager,
    passed.map(({ id: taskId, state, classId: toClassId }) => ({
      ...{ taskId, at: now, actorId: null, via: 'system', command: 'change_class', reason: null },
      ...{ fromState: state, toState: state, details: { fromClassId: classId, toClassId } },
    })),
  );
  const difference = await classDifference(manager, pair);
  if (difference.toAdd + difference.toWithdraw === 0) {
    if (known !== null) await manager.remove(known);
    return;
  }
  if (known?.digest === difference.digest) return;
  const found = { classId, orderId, ...difference, state: 'found' as const, foundAt: now };
  const undecided = { decidedAt: null, decidedBy: null, via: null, reason: null, finishedAt: null };
  const change = await manager.save(manager.create(ClassChangeEntity, { ...known, ...found, ...undecided }));
  await replaceLines(manager, change.id, pair);
}
