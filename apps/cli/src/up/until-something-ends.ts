import path from 'node:path';
import type { Texts } from '@domain/texts';
import type { Config } from '@platform/config';
import type { OpenedDatabase } from '@platform/database';
import { isAlive, type Service } from '@platform/processes';
import { type Terminal, writeLine } from '../command.js';
import { logFile, type Services } from './start-services.js';
import type { StopRequest } from './stop-request.js';

const LOOK_AT_DATABASE_EVERY_MS = 1_000;

/** Waits for Ctrl-C (answers 0) or for a part that ends by itself (says which, answers 1). */
export async function untilSomethingEnds(
  config: Config,
  services: Services,
  database: OpenedDatabase,
  stop: StopRequest,
  { stderr, texts }: Terminal,
): Promise<number> {
  const databaseWatch = watch(database.serverPid);
  const sentence = await Promise.race([
    stop.received.then(() => undefined),
    endOf(services.api, config, texts),
    endOf(services.worker, config, texts),
    databaseWatch.ended.then(() =>
      texts.say('up.database_ended', { logFile: path.join(config.dataFolder, 'postgres.log') }),
    ),
  ]);
  databaseWatch.stop();
  // Ctrl-C may reach a part before it reaches us: its end is then no failure.
  const isWanted = sentence === undefined || stop.isReceived();
  writeLine(stderr, isWanted ? texts.say('up.stopping') : sentence);
  return isWanted ? 0 : 1;
}

async function endOf(service: Service, config: Config, texts: Texts): Promise<string> {
  const { how, logTail } = await service.ended;
  return texts.say('up.service_ended', {
    name: service.name,
    how,
    log: logTail,
    logFile: logFile(config, service.name),
  });
}

/** The embedded server may have been started by an earlier process, so its end is looked for rather than heard. */
function watch(pid: number | null): { ended: Promise<void>; stop: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const ended = new Promise<void>((resolve) => {
    if (pid === null) return;
    timer = setInterval(() => {
      if (!isAlive(pid)) resolve();
    }, LOOK_AT_DATABASE_EVERY_MS);
  });
  return { ended, stop: () => clearInterval(timer) };
}
