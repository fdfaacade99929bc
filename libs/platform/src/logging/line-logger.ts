import { ConsoleLogger, type LogLevel as NestLogLevel } from '@nestjs/common';
import type { LogLevel } from '../config/index.js';

const LEVELS: Readonly<Record<LogLevel, NestLogLevel[]>> = {
  error: ['fatal', 'error'],
  warn: ['fatal', 'error', 'warn'],
  info: ['fatal', 'error', 'warn', 'log'],
  debug: ['fatal', 'error', 'warn', 'log', 'debug'],
};

/** Speakers of the framework's start: a line for every address and module, which nobody reads. */
const STARTING: readonly unknown[] = ['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer'];

/** One line an event, in colour only where a person looks on. Callers log counts and ids, never persons. */
export class LineLogger extends ConsoleLogger {
  constructor(level: LogLevel) {
    super({ logLevels: LEVELS[level], colors: Boolean(process.stdout.isTTY) });
  }

  override log(message: unknown, ...rest: unknown[]): void {
    if (!STARTING.includes(rest.at(-1))) super.log(message, ...rest);
  }
}
