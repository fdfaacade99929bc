import { SystemClock } from '../../dist/libs/platform/src/clock/index.js';
import { withClient } from '../../dist/libs/platform/src/database/index.js';
import { ExtendReminders } from '../../dist/libs/workflow/src/index.js';
import { ScratchServer } from '../support/scratch-server.mjs';
import { copyRows } from './copy-rows.mjs';

/** DESIGN: planning writes at least half as many rows a second as plain COPY. */
const LEAST_SHARE = 0.5;
/** What the planning writes; the rest of a row is filled in later. */
const PLANNED = 'id, task_id, rung, round, recipient_role, planned_for, send_at, state';

/** Reminders written a second by the nightly planning, beside COPY of the same rows into a table made alike. */
export async function measurePlanningRows({ quick }) {
  const server = await ScratchServer.open();
  try {
    await server.seed({ organisations: 500, tasks: quick ? 20_000 : 50_000, dueNow: false });
    return await server.withSource(async (source) => {
      await makeTwin(source);
      const lines = await linesOf(source);
      const [value, floor] = await withClient(server.url, (client) =>
        bestOf(5, [
          () => rowsASecond(source, 'reminder', () => new ExtendReminders(source, new SystemClock()).run()),
          () => rowsASecond(source, 'twin', () => copyRows(client, `twin (${PLANNED})`, lines)),
        ]),
      );
      return [
        {
          name: 'write planned reminders',
          value,
          unit: 'rows/s',
          floor,
          bound: `at least ${LEAST_SHARE} of the floor: COPY of the same rows into a table with the same indexes and references`,
          ok: value >= LEAST_SHARE * floor,
        },
      ];
    });
  } finally {
    await server.close();
  }
}

async function makeTwin(source) {
  await source.query('create table twin (like reminder including all)');
  await source.query(
    `alter table twin add foreign key (task_id) references task on delete cascade,
       add foreign key (recipient_id) references person, add foreign key (letter_id) references letter`,
  );
}

/** The planned rows as COPY takes them, written out beforehand: the floor pays for nothing but the writing. */
async function linesOf(source) {
  const rows = await source.query(
    `select id, task_id, rung, round, recipient_role, planned_for, send_at::text as send_at, state from reminder`,
  );
  return rows.map((row) => `${Object.values(row).join('\t')}\n`);
}

/** Into an empty table each time, so that no run finds the rows of the one before. */
async function rowsASecond(source, table, write) {
  await source.query(`truncate ${table}`);
  await source.query('checkpoint');
  const startedAt = performance.now();
  await write();
  const seconds = (performance.now() - startedAt) / 1000;
  const [{ count }] = await source.query(`select count(*)::int as count from ${table}`);
  return count / seconds;
}

/** The best of several runs, taken in turns: what else the machine does can only take away. */
async function bestOf(runs, works) {
  const best = works.map(() => 0);
  for (let run = 0; run < runs; run += 1) {
    for (const [index, work] of works.entries()) best[index] = Math.max(best[index], await work());
  }
  return best;
}
