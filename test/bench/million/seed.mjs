import { ORDERS, ORGANISATIONS, PEOPLE, TASKS } from './seed-sql.mjs';

/**
 * Two regions for figures at a million tasks, made inside the database: 42 municipalities, 1,040 schools, their people, and
 * orders of two and a half years. Half of the tasks are dealt to every school of the first region by rows of its ministry, a
 * third to the schools of one municipality by its own orders, the rest to municipalities and to the ministry itself; their
 * states are those of an office at work. `scale` 1 is the million. History is left out: no list looks at it.
 */
export async function seedMillion(source, { scale, today }) {
  await source.transaction(async (manager) => {
    await manager.query(
      `select set_config('million.today', $1, true), set_config('million.of_region', $2, true),
      set_config('million.of_town', $3, true)`,
      [today, ...[250, 8].map((orders) => String(Math.max(1, Math.round(orders * scale))))],
    );
    // What the trigger copies from the task is written with the row, which takes half as long; references are checked as ever.
    await manager.query('alter table task_participant disable trigger task_participant_copy');
    for (const sql of [ORGANISATIONS, PEOPLE, ORDERS, TASKS]) await manager.query(sql);
    await manager.query('alter table task_participant enable trigger task_participant_copy');
  });
  await source.query('vacuum (analyze)');
  // What was filled in is on disk before anything is measured, and not written out in the minutes after.
  await source.query('checkpoint');
}
