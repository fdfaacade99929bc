import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { ORDER_002 } from '../../dist/libs/indicators/src/samples/index.js';
import { askForEvaluation, makeCampaign } from '../support/campaign-of-schools.mjs';
import { ScratchServer } from '../support/scratch-server.mjs';

const SCHOOLS = 40_000;
const MOST_S = 60;
/** Where the machine is so busy that even COPY is slow. */
const MOST_FLOORS = 6;
/** What the process may hold by the time it is collected; one that gathered school after school would die of it. */
const HEAP_MEGABYTES = 128;
const MOST_MEGABYTES = 300;
const EVALUATOR = path.join(import.meta.dirname, 'evaluate-campaign.mjs');

/**
 * The evaluation of a region's monitoring, from the tables into the tables, by a process that does nothing else; beside it COPY of
 * the very scores into the same table, emptied, from a file of the server.
 */
export async function measureEvaluation({ quick }) {
  const schools = quick ? SCHOOLS / 10 : SCHOOLS;
  const server = await ScratchServer.open();
  try {
    await server.seed({ organisations: 5, tasks: 5, dueNow: false });
    return await server.withSource(async (source) => {
      const runId = await askForEvaluation(source, await makeCampaign(source, ORDER_002, schools));
      const { stdout } = await promisify(execFile)(process.execPath, [
        `--max-old-space-size=${HEAP_MEGABYTES}`,
        EVALUATOR,
        server.url,
      ]);
      const { seconds, megabytes } = JSON.parse(stdout);
      const scores = await demandWhole(source, runId);
      const floor = await secondsOfCopy(source);
      const mostS = Math.max((MOST_S * schools) / SCHOOLS, MOST_FLOORS * floor);
      return [
        {
          name: `evaluate a campaign of ${schools.toLocaleString('en')} schools and store its scores`,
          value: seconds,
          unit: 's',
          floor,
          bound: `at most ${(MOST_S * schools) / SCHOOLS} s, or ${MOST_FLOORS} times the floor on a busy machine: COPY of the same scores into the same table`,
          ok: seconds <= mostS,
          scores,
        },
        {
          name: 'memory the process takes for it',
          value: megabytes,
          unit: 'MB',
          floor: 0,
          bound: `at most ${MOST_MEGABYTES} MB at the highest, with a heap of ${HEAP_MEGABYTES}, however many schools there are`,
          ok: megabytes <= MOST_MEGABYTES,
        },
      ];
    });
  } finally {
    await server.close();
  }
}

/** How many scores there are, once every organisation has each of its own. */
async function demandWhole(source, runId) {
  const [found] = await source.query(
    `select run.state, run.failure, (select count(*) from campaign_form form where form.campaign_id = run.campaign_id)::int
         = run.organisation_count as "isWhole",
       (select count(*) from indicator_score score where score.run_id = run.id)::int as scores
     from indicator_run run where run.id = $1`,
    [runId],
  );
  if (found.state !== 'done' || !found.isWhole) throw new Error(`The run is ${JSON.stringify(found)}`);
  return found.scores;
}

async function secondsOfCopy(source) {
  const [{ setting: folder }] = await source.query(`select setting from pg_settings where name = 'data_directory'`);
  const file = path.join(folder, 'scores.copy').replaceAll("'", "''");
  await source.query(`copy indicator_score to '${file}'`);
  await source.query('truncate indicator_score');
  await source.query('checkpoint');
  const startedAt = performance.now();
  await source.query(`copy indicator_score from '${file}'`);
  return (performance.now() - startedAt) / 1000;
}
