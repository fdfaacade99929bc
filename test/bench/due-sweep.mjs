import { SystemClock } from '../../dist/libs/platform/src/clock/index.js';
import { GatherLetters } from '../../dist/libs/workflow/src/index.js';
import { ScratchServer } from '../support/scratch-server.mjs';
import { median } from './stopwatch.mjs';

const RUNS = 3;
const SCHOOLS = 500;
const TASKS = 2_000;
const FEW = 10_000;
const MOST_GROWTH = 1.5;

/** What it costs to gather one due reminder, in a table of many that are not due beside one of few. */
export async function measureDueSweep({ quick }) {
  const many = quick ? 100_000 : 1_000_000;
  const server = await ScratchServer.open();
  try {
    await server.seed({ organisations: SCHOOLS, tasks: TASKS, dueNow: false });
    return await server.withSource(async (source) => {
      const floor = await microsecondsADueRow(source, FEW);
      const value = await microsecondsADueRow(source, many);
      return [
        {
          name: `gather a due reminder of ${many.toLocaleString('en')}`,
          value,
          unit: 'µs',
          floor,
          bound: `at most ${MOST_GROWTH} of the floor: the same in a table of ${FEW.toLocaleString('en')}`,
          ok: value <= MOST_GROWTH * floor,
        },
      ];
    });
  } finally {
    await server.close();
  }
}

/** One reminder of each task is due, the others lie ahead. The first run loads and compiles and is not counted. */
async function microsecondsADueRow(source, reminders) {
  await source.query('truncate reminder, letter, action_link cascade');
  await source.query(
    `insert into reminder (task_id, rung, round, recipient_role, planned_for, send_at, state)
     select task.id, 'before-' || number, task.round, 'lead', current_date,
       now() + case number when 0 then interval '-1 hour' else make_interval(days => 1 + number % 30) end, 'planned'
     from task cross join generate_series(0, $1 - 1) as number`,
    [reminders / TASKS],
  );
  await source.query('analyze reminder');
  const sweep = new GatherLetters(source, new SystemClock());
  const times = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const startedAt = performance.now();
    const { gathered, skipped } = await sweep.run();
    times.push(((performance.now() - startedAt) / (gathered + skipped)) * 1000);
    if (gathered !== TASKS)
      throw new Error(`${gathered} reminders were gathered and ${skipped} skipped, ${TASKS} were due`);
    await source.query(
      `update reminder set state = 'planned', letter_id = null, recipient_id = null where state = 'gathered'`,
    );
    await source.query('delete from letter');
    await source.query('vacuum analyze reminder');
  }
  return median(times.slice(1));
}
