import { forgetPlannedReminders, insertReminders, moveReminders, OrderDocumentEntity, setControlDates } from '@storage';
import type { EntityManager } from 'typeorm';
import type { ActingPerson } from '../acting/acting-person.js';
import { rereadState } from '../review/reread-rows.js';
import { deadlineWarnings, placed } from '../review/reword.js';
import { stateOf, takeStep } from '../review/take-step.js';
import { writeHistory } from '../tasks/write-history.js';
import type { WholeEffect } from './effect.js';
import type { EffectOnItems } from './effect-on-items.js';
import type { EffectOnTasks, MovedTask } from './effect-on-tasks.js';

interface By {
  readonly actor: ActingPerson;
  readonly now: Date;
}

/** Does what a change of the calendars entails, in the caller's transaction, which has the calendars locked. */
export async function applyEffect(manager: EntityManager, { onTasks, onItems }: WholeEffect, by: By): Promise<void> {
  await moveTasks(manager, onTasks.tasks, by);
  await replan(manager, onTasks);
  for (const effect of onItems) await rereadItems(manager, effect, by);
}

async function moveTasks(manager: EntityManager, moved: readonly MovedTask[], { actor, now }: By): Promise<void> {
  await setControlDates(
    manager,
    moved.map(({ task, after }) => ({ id: task.id, controlDate: after })),
  );
  await writeHistory(
    manager,
    moved.map(({ task, before, after }) => ({
      ...{ taskId: task.id, at: now, actorId: actor.personId, via: actor.via, command: 'recalculate' },
      ...{ fromState: task.state, toState: task.state, reason: null },
      details: { controlDateBefore: before, controlDate: after },
    })),
  );
}

async function replan(manager: EntityManager, { reminders, added }: EffectOnTasks): Promise<void> {
  const moves = reminders.flatMap(({ reminder, day, sendAt }) =>
    day === null || sendAt === null ? [] : [{ id: reminder.id, day, sendAt }],
  );
  await moveReminders(manager, moves);
  await forgetPlannedReminders(
    manager,
    reminders.filter(({ sendAt }) => sendAt === null).map(({ reminder }) => reminder.id),
  );
  await insertReminders(manager, added);
}

/** A step of the order's review, so that whoever reviews it sees what happened and can take it back. */
export async function rereadItems(
  manager: EntityManager,
  { order: { id, after: rules }, reread }: EffectOnItems,
  by: By,
) {
  if (reread.length === 0) return;
  const order = await manager.findOneOrFail(OrderDocumentEntity, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  const { reading } = order;
  if (reading === null || order.state !== 'read') return;
  await takeStep(
    manager,
    { order, reading, rules },
    {
      kind: 'recalculate',
      before: {
        items: reread.map(({ item }) => stateOf(item)),
        warnings: reread.flatMap(({ item, before }) => deadlineWarnings(reading.warnings, stateOf(item), before)),
      },
      after: {
        items: reread.map(rereadState),
        warnings: reread.flatMap(({ item, after }) => placed(after.warnings, stateOf(item))),
      },
      ...by,
    },
  );
}
