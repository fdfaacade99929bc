import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** A mutant that needs longer is endless: all tests together take a few seconds. */
const LONGEST_MS = 20_000;
/** An endless list must not take the machine's memory. */
const LIMITS = { maxOldGenerationSizeMb: 1500 };
/** Modules made anew for a mutant are never quite forgotten: after so many a fresh worker goes on. */
const MOST_GRAPHS = 300;

/**
 * Runs the specs once without and once with each of the mutants. A worker that hangs or dies is replaced.
 * @returns what became of each mutant, in their order: `status` and, where killed, `by` which test
 */
export async function runMutants({ modules, specs, chosen, progress }) {
  const crew = new Crew({ modules, specs });
  const { survey } = await crew.begin();
  const verdicts = [];
  for (const mutant of chosen) {
    const its = survey.found.get(mutant.id);
    verdicts.push(
      its === undefined
        ? { status: 'unreached', isStatic: false }
        : { isStatic: its.isStatic, ...(await crew.judge({ id: mutant.id, ...its })) },
    );
    progress(verdicts.length);
  }
  await crew.end();
  return { count: survey.count, verdicts };
}

/** One worker at a time, replaced where it must be. */
class Crew {
  #sources;
  #survey = null;
  #worker;
  #graphs = 0;

  constructor(sources) {
    this.#sources = sources;
  }

  /** Starts a worker; the first one says which tests reach which mutants. */
  async begin() {
    this.#graphs = 0;
    this.#worker = new Worker(new URL('./mutation-worker.mjs', import.meta.url), {
      workerData: { ...this.#sources, survey: this.#survey },
      resourceLimits: LIMITS,
    });
    const [answer] = await once(this.#worker, 'message');
    this.#survey ??= answer.survey;
    return answer;
  }

  async judge(mutant) {
    if (mutant.isStatic) this.#graphs += 1;
    if (this.#graphs > MOST_GRAPHS) {
      await this.end();
      await this.begin();
    }
    this.#worker.postMessage(mutant);
    const verdict = await this.#answer();
    if (verdict !== null) return verdict;
    await this.#worker.terminate();
    await this.begin();
    return { status: 'endless' };
  }

  /** The worker sees that the sound code still passes, so no mutant has left its traces. */
  async end() {
    this.#worker.postMessage(null);
    await once(this.#worker, 'message');
    await this.#worker.terminate();
  }

  /** The worker's verdict; `null` when it hangs or has no memory left. */
  async #answer() {
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), LONGEST_MS);
    try {
      const [answer] = await once(this.#worker, 'message', { signal: patience.signal });
      return answer.verdict;
    } catch (error) {
      if (error.name === 'AbortError' || error.code === 'ERR_WORKER_OUT_OF_MEMORY') return null;
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}
