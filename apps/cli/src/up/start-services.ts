import { get } from 'node:http';
import path from 'node:path';
import { ExpectedError } from '@domain/errors';
import { waitUntil } from '@platform/clock';
import { type Config, childEnvironment, VARIABLES } from '@platform/config';
import { Service } from '@platform/processes';

const READY_TIMEOUT_MS = 60_000;
const ANSWER_TIMEOUT_MS = 5_000;

export interface ServiceScripts {
  readonly api: string;
  readonly worker: string;
}

export interface Services {
  readonly api: Service;
  readonly worker: Service;
}

/** Starts API and worker; they get the settings as `up` resolved them, through their environment. */
export function startServices(config: Config, databaseUrl: string, scripts: ServiceScripts): Services {
  const settings = childEnvironment({
    port: String(config.port),
    host: config.host,
    dataFolder: config.dataFolder,
    databaseUrl,
    publicUrl: config.publicAddress,
    secret: config.secret,
    // Named even when absent: what the sample does not take over must not reach its services round about.
    queueDatabaseUrl: config.queueDatabaseUrl,
    redisUrl: config.redisUrl,
    smtpUrl: config.smtpUrl,
    mailFrom: config.mailFrom,
    smtpRate: config.smtpRate,
    dkimKeyFile: config.dkimKeyFile,
    dkimSelector: config.dkimSelector,
    replyAddress: config.replyAddress,
    imapUrl: config.imapUrl,
    trustedProxies: String(config.trustedProxies),
    clockStart: config.clockStart,
    sample: config.sample,
  });
  // What they print goes to files.
  const env = { ...settings, NO_COLOR: '1' };
  // The port is the server's; a worker that has one answers there itself.
  const withoutPort = { [VARIABLES.port]: '' };
  return {
    api: Service.start('api', scripts.api, { env, logFile: logFile(config, 'api') }),
    worker: Service.start('worker', scripts.worker, {
      env: { ...env, ...withoutPort },
      logFile: logFile(config, 'worker'),
    }),
  };
}

/** Waits until the API says it is well; answers false when a service ended or `isStopping` before that. */
export async function waitUntilHealthy(
  config: Config,
  services: Services,
  isStopping: () => boolean,
): Promise<boolean> {
  const address = `${config.localAddress}/api/health`;
  let ended = false;
  for (const service of [services.api, services.worker]) {
    void service.ended.then(() => {
      ended = true;
    });
  }
  const outcome = await waitUntil(
    async () => {
      if (ended || isStopping()) return false;
      return (await answersOk(address)) || undefined;
    },
    { timeoutMs: READY_TIMEOUT_MS, everyMs: 100 },
  );
  if (outcome !== undefined) return outcome;
  throw new ExpectedError('up.not_ready', {
    seconds: READY_TIMEOUT_MS / 1000,
    address,
    logFile: logFile(config, 'api'),
  });
}

export function logFile(config: Config, service: string): string {
  return path.join(config.dataFolder, `${service}.log`);
}

/** Not `fetch`, which refuses some ports that a person may well choose. */
function answersOk(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get(address, { timeout: ANSWER_TIMEOUT_MS }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.once('error', () => resolve(false));
    request.once('timeout', () => request.destroy());
  });
}
