import { setTimeout as wait } from 'node:timers/promises';

/** Answers no sooner than so long after it was asked, so that the time tells nothing of what there was to be done. */
export async function noSoonerThan<T>(leastMs: number, work: Promise<T>): Promise<T> {
  const least = wait(leastMs);
  try {
    return await work;
  } finally {
    await least;
  }
}
