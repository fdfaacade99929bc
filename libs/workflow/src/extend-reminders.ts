import { addDays, dateInZone } from '@domain/calendar';
import { ACTIVE_STATES } from '@domain/tasks';
import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { insertReminders, underSweepLock } from '@storage';
import { DataSource } from 'typeorm';
import { RulesBook } from './calendars/order-rules.js';
import { PlanBook } from './reminders/plan-book.js';
import { planRemindersOf, REMINDER_HORIZON_DAYS, type TaskToPlan } from './reminders/write-reminders.js';

const TASKS_A_BATCH = 1000;
const BEFORE_EVERY_ID = '00000000-0000-0000-0000-000000000000';

/** Keeps the reminders of every task on which something is owed written about a month ahead. Safe to repeat. */
@Injectable()
export class ExtendReminders {
  private readonly logger = new Logger(ExtendReminders.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Returns how many reminders were new; undefined when another worker is at it. */
  async run(): Promise<number | undefined> {
    const planned = await underSweepLock(this.dataSource, 'extend-reminders', () => this.extendAll());
    if (planned !== undefined) this.logger.log(`reminders planned: ${planned}`);
    return planned;
  }

  private async extendAll(): Promise<number> {
    // The day in UTC has never begun later than the day in any Russian zone.
    const from = dateInZone(this.clock.now(), 'UTC');
    const span = { from, to: addDays(from, REMINDER_HORIZON_DAYS) };
    const book = new PlanBook(span, await RulesBook.open(this.dataSource.manager));
    // While the database writes one batch, the next one is planned here.
    let writing: Promise<number> = Promise.resolve(0);
    let planned = 0;
    for (let after = BEFORE_EVERY_ID; ; ) {
      const tasks = await this.tasksAfter(after);
      const reminders = await planRemindersOf(this.dataSource.manager, tasks, book);
      planned += await writing;
      const last = tasks.at(-1);
      if (last === undefined) return planned;
      writing = insertReminders(this.dataSource.manager, reminders);
      // Awaited above, a round later; until then a failure has to wait too, and not end the process.
      writing.catch(() => {});
      after = last.id;
    }
  }

  /** Only what a plan needs: of whole tasks the making of entities would be most of the time. */
  private tasksAfter(id: string): Promise<TaskToPlan[]> {
    return this.dataSource.manager.query<TaskToPlan[]>(
      `select id, order_id as "orderId", schedule_kind as "scheduleKind", state, start_date as "startDate",
         control_date as "controlDate", runs_to as "runsTo", retrospective, created_on as "createdOn",
         created_at as "createdAt", round, round_started_on as "roundStartedOn"
       from task where state = any($1) and id > $2 order by id limit $3`,
      [['awaiting_schedule', ...ACTIVE_STATES], id, TASKS_A_BATCH],
    );
  }
}
