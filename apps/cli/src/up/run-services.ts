import { SystemClock } from '@platform/clock';
import type { Config } from '@platform/config';
import { FolderLock } from '@platform/data-folder';
import { type Terminal, writeLine } from '../command.js';
import { announce, type SignInLinkMaker } from './announce.js';
import { choosePort, type PortRange } from './choose-port.js';
import { stopOrphans } from './orphans.js';
import { runStep } from './run-step.js';
import { refuseAbsentRedis, startDatabase } from './start-database.js';
import { type ServiceScripts, type Services, startServices, waitUntilHealthy } from './start-services.js';
import { listenForStop, type StopRequest } from './stop-request.js';
import { untilSomethingEnds } from './until-something-ends.js';

const PORTS = { first: 3000, last: 3099, codes: { other: 'up.other_port', none: 'up.no_port' } };

/** What is run, and where the sample differs from the real thing. */
export interface Parts extends ServiceScripts {
  readonly makeSignInLink: SignInLinkMaker;
  /** As typed; those who find the folder held read it. */
  readonly command?: string;
  readonly ports?: PortRange;
  /** While the folder is held and no service runs. */
  readonly beforeServices?: () => void;
  /** While the folder is still held, after everything was stopped in order. */
  readonly afterServices?: () => void;
  readonly announce?: typeof announce;
  /** Calls `stop` for a reason of its own beside Ctrl-C; answers how to listen no more. */
  readonly alsoStopWhen?: (stop: () => void) => () => void;
}

/** Runs database and services until Ctrl-C (answers 0) or until one of them ends by itself (answers 1), and stops all. */
export async function runServices(config: Config, terminal: Terminal, parts: Parts): Promise<number> {
  const lock = FolderLock.take(config.dataFolder, parts.command ?? 'up', new SystemClock().now());
  const stop = listenForStop(parts.alsoStopWhen);
  try {
    await stopOrphans(lock, terminal);
    await refuseAbsentRedis(config);
    const exitCode = await runOnDatabase(config, terminal, parts, { lock, stop });
    parts.afterServices?.();
    return exitCode;
  } finally {
    lock.release();
    if (stop.isReceived()) writeLine(terminal.stderr, terminal.texts.say('up.stopped'));
    stop.forget();
  }
}

async function runOnDatabase(
  config: Config,
  terminal: Terminal,
  parts: Parts,
  { lock, stop }: { lock: FolderLock; stop: StopRequest },
): Promise<number> {
  const database = await startDatabase(config, terminal);
  try {
    if (stop.isReceived()) return 0;
    await choosePort(config, parts.ports ?? PORTS, terminal);
    parts.beforeServices?.();
    const services = startServices(config, database.url, parts);
    try {
      lock.publish(config.localAddress, pidsOf(services));
      const isHealthy = await runStep(
        'up.step.services',
        terminal,
        () => waitUntilHealthy(config, services, stop.isReceived),
        (healthy) => healthy,
      );
      if (isHealthy) {
        const link = await parts.makeSignInLink(config, database.url, stop.isReceived);
        if (!stop.isReceived()) (parts.announce ?? announce)(config, link, terminal);
      }
      return await untilSomethingEnds(config, services, database, stop, terminal);
    } finally {
      await stopServices(services);
    }
  } finally {
    await database.close();
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
