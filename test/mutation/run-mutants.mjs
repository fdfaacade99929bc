import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A mutant that needs longer is endless: all tests together take a few seconds. */
const LONGEST_MS = 20_000;
/** All tests twice, with every module made anew. */
const LONGEST_SURVEY_MS = 300_000;
const WORKER = fileURLToPath(new URL('./mutation-worker.mjs', import.meta.url));
/** An endless list must not take the machine's memory. */
const MOST_MEMORY = '--max-old-space-size=1500';
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
    this.#worker = fork(WORKER, {
      execArgv: [...process.execArgv, MOST_MEMORY],
      serialization: 'advanced',
      // What Node says of a lack of memory is long, and the verdict says it too.
      stdio: ['ignore', 'inherit', 'ignore', 'ipc'],
    });
    this.#worker.send({ ...this.#sources, survey: this.#survey });
    const answer = await this.#answer(LONGEST_SURVEY_MS);
    if (answer === null) throw new Error('The specs do not pass without any mutant, or take too long');
    this.#survey ??= answer.survey;
    return answer;
  }

  async judge(mutant) {
    if (mutant.isStatic) this.#graphs += 1;
    if (this.#graphs > MOST_GRAPHS) {
      await this.end();
      await this.begin();
    }
    this.#worker.send(mutant);
    const answer = await this.#answer(LONGEST_MS);
    if (answer !== null) return answer.verdict;
    this.#worker.kill('SIGKILL');
    await this.begin();
    return { status: 'endless' };
  }

  /** The worker sees that the sound code still passes, so no mutant has left its traces. */
  async end() {
    this.#worker.send(null);
    if ((await this.#answer(LONGEST_SURVEY_MS)) === null)
      throw new Error('A mutant has left its traces in the modules');
    this.#worker.kill('SIGKILL');
  }

  /** What the worker says; `null` when it hangs or is gone, for want of memory. */
  async #answer(longestMs) {
    const over = new AbortController();
    const timer = setTimeout(() => over.abort(), longestMs);
    const end = () => over.abort();
    this.#worker.once('exit', end);
    try {
      const [answer] = await once(this.#worker, 'message', { signal: over.signal });
      return answer;
    } catch (error) {
      if (error.name === 'AbortError') return null;
      throw error;
    } finally {
      this.#worker.off('exit', end);
      clearTimeout(timer);
    }
  }
}
