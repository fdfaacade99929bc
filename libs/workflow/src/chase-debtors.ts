import { dateInZone } from '@domain/calendar';
import { MOSCOW_TIME } from '@domain/directory';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { AuditEventEntity, recipientsReachedNow } from '@storage';
import { DataSource } from 'typeorm';
import { tasksFor } from './access/scopes/task-scope.js';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { lateTask, todayOfOrder } from './rows/late-task.js';
import { SqlParameters } from './rows/sql-parameters.js';

export interface Chase {
  /** People who will be written to, each once, about his own rows. */
  readonly letters: number;
  readonly tasks: number;
}

/**
 * Asks everybody who owes an overdue task of an order that is the actor's to coordinate: a reminder of this very day to
 * the lead, which the next sweep puts into one letter a person. Who was asked today already is not asked again.
 */
@Injectable()
export class ChaseDebtors {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run({ orderId, actor }: { orderId?: string; actor: ActingPerson }): Promise<Chase> {
    demand(actor, 'letters.send_now');
    const now = this.clock.now();
    return this.dataSource.transaction(async (manager) => {
      const parameters = new SqlParameters();
      const today = todayOfOrder(now, parameters);
      const order = parameters.add(orderId ?? null);
      const chased = await manager.query<{ taskId: string }[]>(
        `insert into reminder (task_id, rung, round, recipient_role, planned_for, send_at, state)
         select task.id, 'overdue-chase-' || ${today}, task.round, 'lead', ${today}, ${parameters.add(now)}, 'planned'
         from task join order_document task_order on task_order.id = task.order_id
         where ${lateTask(today, parameters)} and (${order}::uuid is null or task.order_id = ${order})
           and ${tasksFor(actor, 'cancel', parameters)}
         on conflict (task_id, rung, round, recipient_role) do nothing
         returning task_id as "taskId"`,
        parameters.values,
      );
      if (chased.length === 0) return { letters: 0, tasks: 0 };
      const reached = await recipientsReachedNow(
        manager,
        chased.map(({ taskId }) => taskId),
        now,
      );
      const leads = reached.filter(({ role, email }) => role === 'lead' && email !== null);
      const letters = new Set(leads.map(({ personId }) => personId)).size;
      await manager.insert(AuditEventEntity, {
        at: now,
        actorId: actor.personId,
        action: 'debtors-chased',
        subject: orderId === undefined ? `day:${dateInZone(now, MOSCOW_TIME)}` : `order:${orderId}`,
        details: { tasks: chased.length, letters },
      });
      return { letters, tasks: chased.length };
    });
  }
}
