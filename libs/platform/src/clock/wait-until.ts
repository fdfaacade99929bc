import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks `probe` every `everyMs` until it answers something other than undefined; undefined when `timeoutMs` ran out.
 * For waiting on other processes, where nothing can tell us. Counts real time whatever the application's clock shows.
 */
export async function waitUntil<T>(
  probe: () => T | undefined | Promise<T | undefined>,
  limits: { readonly timeoutMs: number; readonly everyMs: number },
): Promise<T | undefined> {
  const startedAt = performance.now();
  for (;;) {
    const answer = await probe();
    if (answer !== undefined) return answer;
    if (performance.now() - startedAt >= limits.timeoutMs) return undefined;
    await pause(limits.everyMs);
  }
}
