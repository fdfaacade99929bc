import { addDays, dateInZone } from '@domain/calendar';
import { MOSCOW_TIME } from '@domain/directory';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { recipientsOfTasks } from '@storage';
import { DataSource } from 'typeorm';
import { tasksFor } from './access/scopes/task-scope.js';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { SqlParameters } from './rows/sql-parameters.js';

/**
 * Brings the notices about new tasks forward that wait for this or the next working morning: the next sweep writes
 * their letters at once. Of orders that are the actor's to coordinate only. Other rungs keep their mornings. Returns how many people will be written to.
 */
@Injectable()
export class SendNoticesNow {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { orderId?: string; actor: ActingPerson }): Promise<{ letters: number }> {
    demand(input.actor, 'letters.send_now');
    const now = this.clock.now();
    return this.dataSource.transaction(async (manager) => {
      const parameters = new SqlParameters();
      const [at, until, order] = [now, lastMorning(now), input.orderId ?? null].map((value) => parameters.add(value));
      const [hastened] = await manager.query<[{ taskId: string; role: string }[], number]>(
        `update reminder set send_at = least(send_at, ${at}::timestamptz)
         from task
         where task.id = reminder.task_id and reminder.state = 'planned' and reminder.rung = 'assigned'
           and reminder.planned_for <= ${until} and (${order}::uuid is null or task.order_id = ${order})
           and ${tasksFor(input.actor, 'cancel', parameters)}
         returning reminder.task_id as "taskId", reminder.recipient_role as role`,
        parameters.values,
      );
      const recipients = await recipientsOfTasks(manager, [...new Set(hastened.map(({ taskId }) => taskId))]);
      const wanted = new Set(hastened.map(({ taskId, role }) => `${taskId}/${role}`));
      const people = recipients
        .filter(({ taskId, role, email }) => email !== null && wanted.has(`${taskId}/${role}`))
        .map(({ personId }) => personId);
      return { letters: new Set(people).size };
    });
  }
}

/** Far enough for the first working morning after the longest holidays, wherever the recipient lives. */
function lastMorning(now: Date): string {
  return addDays(dateInZone(now, MOSCOW_TIME), LONGEST_HOLIDAYS_DAYS);
}

const LONGEST_HOLIDAYS_DAYS = 11;
