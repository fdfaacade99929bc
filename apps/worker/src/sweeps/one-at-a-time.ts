import { Logger } from '@nestjs/common';

const logger = new Logger('Sweep');

/**
 * Makes a sweep that never overlaps itself and never throws: trouble is logged, and the next beat tries again. `stop`
 * answers when the run under way has ended; none begins after it.
 */
export function oneAtATime(
  name: string,
  work: () => Promise<unknown>,
): { run(): Promise<void>; stop(): Promise<void> } {
  let current: Promise<void> | undefined;
  let isStopped = false;
  const attempt = async () => {
    try {
      await work();
    } catch (error) {
      logger.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return {
    run: async () => {
      if (isStopped) return;
      current ??= attempt().finally(() => {
        current = undefined;
      });
      await current;
    },
    stop: async () => {
      isStopped = true;
      await current;
    },
  };
}
