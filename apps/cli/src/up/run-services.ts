import { SystemClock } from '@platform/clock';
import type { Config } from '@platform/config';
import { FolderLock } from '@platform/data-folder';
import { type Terminal, writeLine } from '../command.js';
import { announce, type SignInLinkMaker } from './announce.js';
import { choosePort } from './choose-port.js';
import { stopOrphans } from './orphans.js';
import { refuseAbsentRedis, startDatabase } from './start-database.js';
import { type ServiceScripts, type Services, startServices, waitUntilHealthy } from './start-services.js';
import { listenForStop } from './stop-request.js';
import { untilSomethingEnds } from './until-something-ends.js';

export interface Parts extends ServiceScripts {
  readonly makeSignInLink: SignInLinkMaker;
}

/** Runs database and services until Ctrl-C (answers 0) or until one of them ends by itself (answers 1), and stops all. */
export async function runServices(config: Config, terminal: Terminal, parts: Parts): Promise<number> {
  const lock = FolderLock.take(config.dataFolder, 'up', new SystemClock().now());
  const stop = listenForStop();
  try {
    await stopOrphans(lock, terminal);
    await refuseAbsentRedis(config);
    const database = await startDatabase(config, terminal);
    try {
      if (stop.isReceived()) return 0;
      await choosePort(config, terminal);
      writeLine(terminal.stderr, terminal.texts.say('up.step.services'));
      const services = startServices(config, database.url, parts);
      try {
        lock.publish(config.localAddress, pidsOf(services));
        const isHealthy = await waitUntilHealthy(config, services, stop.isReceived);
        if (isHealthy) announce(config, await parts.makeSignInLink(config, database.url), terminal);
        return await untilSomethingEnds(config, services, database, stop, terminal);
      } finally {
        await stopServices(services);
      }
    } finally {
      await database.close();
    }
  } finally {
    lock.release();
    if (stop.isReceived()) writeLine(terminal.stderr, terminal.texts.say('up.stopped'));
    stop.forget();
  }
}

function pidsOf({ api, worker }: Services): number[] {
  return [api.pid, worker.pid].filter((pid) => pid !== undefined);
}

/** The worker first: what it is sending ends while the API still answers those who read. */
async function stopServices({ api, worker }: Services): Promise<void> {
  await worker.stop();
  await api.stop();
}
