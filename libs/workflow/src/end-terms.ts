import { addDays, dateInZone, type LocalDate } from '@domain/calendar';
import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { lockTasksPastTheirTerm, OrderDocumentEntity, setDatesOfTerms, TaskEntity, underSweepLock } from '@storage';
import { DataSource, type EntityManager, In } from 'typeorm';
import { holdCalendars } from './calendars/calendar-state.js';
import { rulesOf, rulesOfOrders, shiftBy } from './calendars/order-rules.js';
import { REMINDER_HORIZON_DAYS, writeReminders } from './reminders/write-reminders.js';
import { groupBy } from './rows/group-by.js';
import { writeHistory } from './tasks/write-history.js';

const TASKS_A_BATCH = 500;

/**
 * A standing task («постоянно, до 31 декабря») owes its report by its last day. Once that day is over without one, it
 * becomes the date of the task, which from then on is late, is listed and reminded of like any other; the history names
 * the system.
 */
@Injectable()
export class EndTerms {
  private readonly logger = new Logger(EndTerms.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Returns for how many; undefined when another worker is at it. */
  async run(): Promise<number | undefined> {
    const ended = await underSweepLock(this.dataSource, 'end-terms', () => this.endAll());
    if (ended !== undefined && ended > 0) this.logger.log(`terms ended without a report: ${ended}`);
    return ended;
  }

  private async endAll(): Promise<number> {
    for (let ended = 0; ; ) {
      const batch = await this.dataSource.transaction((manager) => endBatch(manager, this.clock.now()));
      ended += batch;
      if (batch < TASKS_A_BATCH) return ended;
    }
  }
}

async function endBatch(manager: EntityManager, now: Date): Promise<number> {
  await holdCalendars(manager);
  const ids = await lockTasksPastTheirTerm(manager, now, TASKS_A_BATCH);
  if (ids.length === 0) return 0;
  const tasks = await manager.findBy(TaskEntity, { id: In(ids) });
  const orderIds = [...new Set(tasks.map(({ orderId }) => orderId))];
  const rules = await rulesOfOrders(manager, orderIds);
  const dated = tasks.map((task) => {
    const lastDay = lastDayOf(task);
    return Object.assign(task, { dueDate: lastDay, controlDate: shiftBy(rulesOf(rules, task))(lastDay) });
  });
  await setDatesOfTerms(manager, dated);
  await writeHistory(
    manager,
    dated.map(({ id: taskId, state, runsTo }) => ({
      ...{ taskId, at: now, actorId: null, via: 'system', command: 'end_term' },
      ...{ fromState: state, toState: state, reason: null, details: { newDueDate: runsTo } },
    })),
  );
  const byOrder = groupBy(dated, ({ orderId }) => orderId);
  const homes = await manager.find(OrderDocumentEntity, {
    where: { id: In(orderIds) },
    select: { id: true, timeZone: true },
  });
  for (const { id, timeZone } of homes) {
    const today = dateInZone(now, timeZone);
    await writeReminders(manager, byOrder.get(id) ?? [], { from: today, to: addDays(today, REMINDER_HORIZON_DAYS) });
  }
  return ids.length;
}

function lastDayOf({ id, runsTo }: TaskEntity): LocalDate {
  if (runsTo === null) throw new Error(`Task ${id} has no last day`);
  return runsTo;
}
