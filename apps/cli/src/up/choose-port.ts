import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ExpectedError } from '@domain/errors';
import type { Config } from '@platform/config';
import { whyNotListen } from '@platform/processes';
import { type Terminal, writeLine } from '../command.js';

export interface PortRange {
  readonly first: number;
  readonly last: number;
  /** What is said when another port than the wished one, or none, is free. */
  readonly codes: { readonly other: string; readonly none: string };
}

/**
 * Sets `config.port`: PORT, else the port of the last start that was free to choose (letters sent then hold its links),
 * else the first free one of the range. Says so when it is not the one to be expected.
 */
export async function choosePort(config: Config, range: PortRange, { stderr, texts }: Terminal): Promise<void> {
  if (config.port !== undefined) {
    const obstacle = await whyNotListen(config.port, config.host);
    if (obstacle !== undefined) throw refusal(obstacle, config.port, config.host);
    return;
  }
  const wished = lastPort(config) ?? range.first;
  config.port = await firstFree(wished, range, config.host);
  if (config.port !== wished) writeLine(stderr, texts.say(range.codes.other, { wished, port: config.port }));
  writeFileSync(portFile(config), `${config.port}\n`, { mode: 0o600 });
}

async function firstFree(wished: number, { first, last, codes }: PortRange, host: string): Promise<number> {
  for (const port of [wished, ...Array.from({ length: last - first + 1 }, (_, index) => first + index)]) {
    const obstacle = await whyNotListen(port, host);
    if (obstacle === undefined) return port;
    if (obstacle !== 'EADDRINUSE') throw refusal(obstacle, port, host);
  }
  throw new ExpectedError(codes.none, { first, last });
}

function lastPort(config: Config): number | undefined {
  try {
    const port = Number(readFileSync(portFile(config), 'utf8'));
    return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined;
  } catch {
    return undefined;
  }
}

function portFile(config: Config): string {
  return path.join(config.dataFolder, 'port');
}

function refusal(obstacle: string, port: number, host: string): ExpectedError {
  if (obstacle === 'EADDRINUSE') return new ExpectedError('up.port_taken', { port });
  if (obstacle === 'EACCES') return new ExpectedError('up.port_forbidden', { port });
  return new ExpectedError('up.host_not_ours', { host });
}
