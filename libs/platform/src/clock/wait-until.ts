import { setTimeout as pause } from 'node:timers/promises';
import { stopwatch } from './stopwatch.js';

/**
 * Asks `probe` every `everyMs` until it answers something other than undefined; undefined when `timeoutMs` ran out.
 * For waiting on other processes, where nothing can tell us. Counts real time whatever the application's clock shows.
 */
export async function waitUntil<T>(
  probe: () => T | undefined | Promise<T | undefined>,
  limits: { readonly timeoutMs: number; readonly everyMs: number },
): Promise<T | undefined> {
  const elapsedMs = stopwatch();
  for (;;) {
    const answer = await probe();
    if (answer !== undefined) return answer;
    if (elapsedMs() >= limits.timeoutMs) return undefined;
    await pause(limits.everyMs);
  }
}
