import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { RUNS } from './run-folder.mjs';

/**
 * Stops the server of this run and removes its folder, and does the same for runs that were killed before they could.
 */
export default async function globalTeardown() {
  for (const folder of finishedRuns()) {
    await dropTemplate(path.join(folder, 'server.json'));
    await stopServer(path.join(folder, 'postgres'));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** On somebody else's server (TEST_DATABASE_URL) the template is all that is left of a run. */
async function dropTemplate(answerFile) {
  if (process.env.TEST_DATABASE_URL === undefined || !existsSync(answerFile)) return;
  const { adminUrl, template } = JSON.parse(readFileSync(answerFile, 'utf8'));
  if (template === undefined) return;
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(`drop database if exists ${template}`);
  await client.end();
}

function finishedRuns() {
  return readdirSync(RUNS)
    .map((name) => ({ folder: path.join(RUNS, name), owner: /^vekha-test-(\d+)-/.exec(name)?.[1] }))
    .filter(({ owner }) => owner !== undefined && (Number(owner) === process.pid || !isAlive(Number(owner))))
    .map(({ folder }) => folder)
    .filter((folder) => statSync(folder).uid === process.getuid?.());
}

async function stopServer(data) {
  const pid = serverPid(data);
  if (pid === undefined) return;
  // Immediate: the data is thrown away anyway.
  process.kill(pid, 'SIGQUIT');
  for (let waitedMs = 0; isAlive(pid) && waitedMs < 5_000; waitedMs += 20) await pause(20);
}

function serverPid(data) {
  try {
    const pid = Number(readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return readlinkSync(`/proc/${pid}/cwd`) === data ? pid : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
