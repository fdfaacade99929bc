import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** A mutant that needs longer is endless: all tests together take a few seconds. */
const LONGEST_MS = 20_000;
/** An endless list must not take the machine's memory. */
const LIMITS = { maxOldGenerationSizeMb: 1500 };

/**
 * Runs the specs once without and once with each of the mutants. A worker that hangs or dies is replaced.
 * @returns what became of each mutant, in their order: `status` and, where killed, `by` which test
 */
export async function runMutants({ modules, specs, chosen, progress }) {
  const start = async (survey) => {
    const worker = new Worker(new URL('./mutation-worker.mjs', import.meta.url), {
      workerData: { modules, specs, survey },
      resourceLimits: LIMITS,
    });
    return { worker, first: (await once(worker, 'message'))[0] };
  };
  const begun = await start(null);
  const { survey } = begun.first;
  let { worker } = begun;
  const verdicts = [];
  for (const mutant of chosen) {
    const its = survey.found.get(mutant.id);
    if (its === undefined) verdicts.push({ status: 'unreached', isStatic: false });
    else {
      worker.postMessage({ id: mutant.id, ...its });
      const answer = await answerOf(worker);
      if (answer === null) {
        await worker.terminate();
        ({ worker } = await start(survey));
      }
      verdicts.push({ isStatic: its.isStatic, ...(answer?.verdict ?? { status: 'endless' }) });
    }
    progress(verdicts.length);
  }
  worker.postMessage(null);
  await once(worker, 'message');
  await worker.terminate();
  return { count: survey.count, verdicts };
}

/** The worker's next word; `null` when it hangs or has died. */
async function answerOf(worker) {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), LONGEST_MS);
  try {
    const [answer] = await once(worker, 'message', { signal: patience.signal });
    return answer;
  } catch (error) {
    if (error.name === 'AbortError' || error.code === 'ERR_WORKER_OUT_OF_MEMORY') return null;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
