import { Logger } from '@nestjs/common';

const logger = new Logger('Sweep');

/**
 * Makes a sweep that never overlaps itself and never throws: trouble is logged, and the next beat tries again. `stop`
 * answers when the run under way has ended; none begins after it. `note` is told how each ended, and may fail likewise.
 */
export function oneAtATime(
  name: string,
  work: () => Promise<unknown>,
  note: (ended: { readonly failure?: unknown }) => Promise<void> = () => Promise.resolve(),
): { run(): Promise<void>; stop(): Promise<void> } {
  let current: Promise<void> | undefined;
  let isStopped = false;
  const tell = (error: unknown) => logger.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  const attempt = async () => {
    let ended: { readonly failure?: unknown } = {};
    try {
      await work();
    } catch (failure) {
      tell(failure);
      ended = { failure };
    }
    await note(ended).catch(tell);
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
