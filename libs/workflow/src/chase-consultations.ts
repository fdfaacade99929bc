import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { TaskEntity, underSweepLock } from '@storage';
import { DataSource, In } from 'typeorm';
import { planDecisionLetter } from './tasks/settle-reminders.js';

/** Tells the leads of requests whose promised day has passed without an answer, once in a round of the task. */
@Injectable()
export class ChaseConsultations {
  private readonly logger = new Logger(ChaseConsultations.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Returns how many letters were planned; undefined when another worker is at it. */
  async run(): Promise<number | undefined> {
    const chased = await underSweepLock(this.dataSource, 'chase-consultations', () => this.chase());
    if (chased !== undefined && chased > 0) this.logger.log(`late answers chased: ${chased}`);
    return chased;
  }

  private chase(): Promise<number> {
    const now = this.clock.now();
    return this.dataSource.transaction(async (manager) => {
      const late = await manager.query<{ taskId: string; number: number }[]>(
        `select consultation.task_id as "taskId", consultation.number
         from consultation join task on task.id = consultation.task_id
         join order_document on order_document.id = task.order_id
         where answer is null and answer_by < ($1::timestamptz at time zone order_document.time_zone)::date
           -- No zone is more than a day ahead of UTC: says the same again, in words an index understands.
           and answer_by < ($1::timestamptz at time zone 'UTC')::date + 1
           and not exists (select from reminder where reminder.task_id = task.id and reminder.round = task.round
             and reminder.rung = 'consultation-late-' || consultation.number)
         order by consultation.task_id, consultation.number`,
        [now],
      );
      const tasks = await manager.findBy(TaskEntity, { id: In(late.map(({ taskId }) => taskId)) });
      for (const { taskId, number } of late) {
        const task = tasks.find(({ id }) => id === taskId);
        if (task !== undefined) await planDecisionLetter(manager, task, 'consultation-late', now, number);
      }
      return late.length;
    });
  }
}
