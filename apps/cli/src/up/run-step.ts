import { SystemClock } from '@platform/clock';
import type { Terminal } from '../command.js';

/** A step of the start: what it is doing, and on the same line how it ended and how long it took, as vekha.mjs does it. */
export async function runStep<T>(
  code: string,
  { stderr, texts }: Terminal,
  work: () => Promise<T>,
  isDone: (outcome: T) => boolean = () => true,
): Promise<T> {
  const clock = new SystemClock();
  const startedAt = clock.now().getTime();
  let succeeded = false;
  stderr.write(texts.say(code));
  try {
    const outcome = await work();
    succeeded = isDone(outcome);
    return outcome;
  } finally {
    const seconds = Math.round((clock.now().getTime() - startedAt) / 1000);
    stderr.write(`${texts.say(succeeded ? 'up.step.done' : 'up.step.failed', { seconds })}\n`);
  }
}
