import { addDays, localDate, productionCalendar } from '../../dist/libs/domain/src/calendar/index.js';
import { rehearse } from '../../dist/libs/domain/src/reminders/index.js';
import { confirmedTasksForRehearsal } from '../../dist/libs/storage/src/index.js';
import { rulesOf, rulesOfOrders } from '../../dist/libs/workflow/src/index.js';
import { ScratchServer } from '../support/scratch-server.mjs';

const TASKS = 10_000;
const SCHOOLS = 400;
/** The seeded tasks fall due from three weeks ago on, as in an office at work. */
const DAYS_BEHIND = 30;
const BOUND_S = 10;

/** A whole year of confirmed tasks by their policies, from the tables to the figures, as `vekha rehearse` does it. */
export async function measureRehearsal() {
  const server = await ScratchServer.open();
  try {
    await server.seed({ organisations: SCHOOLS, tasks: TASKS, dueNow: false });
    return await server.withSource(async (source) => {
      const today = localDate(new Date().toISOString().slice(0, 10));
      const span = { from: addDays(today, -DAYS_BEHIND), to: addDays(today, 364 - DAYS_BEHIND) };
      const startedAt = performance.now();
      const tasks = await confirmedTasksForRehearsal(source.manager, null);
      const readAt = performance.now();
      const rules = await rulesOfOrders(
        source.manager,
        tasks.map(({ orderId }) => orderId),
      );
      const planned = tasks.map((task) => {
        const { working, policyFor } = rulesOf(rules, task);
        return { ...task, working, policy: policyFor(task.scheduleKind) };
      });
      rehearse({ ...span, tasks: planned, working: productionCalendar() });
      const value = (performance.now() - startedAt) / 1000;
      if (tasks.length !== TASKS) throw new Error(`${tasks.length} tasks were rehearsed in place of ${TASKS}`);
      return [
        {
          name: 'rehearse a year of 10,000 tasks',
          value,
          unit: 's',
          floor: (readAt - startedAt) / 1000,
          bound: `at most ${BOUND_S} s; floor: reading them from the tables`,
          ok: value <= BOUND_S,
        },
      ];
    });
  } finally {
    await server.close();
  }
}
