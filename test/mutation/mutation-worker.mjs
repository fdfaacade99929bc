import { once } from 'node:events';
import fc from 'fast-check';
import { collectTests } from './collect-tests.mjs';
import { moduleGraphs } from './module-graph.mjs';

// A process of its own, since a mutant may use up the memory of whatever it runs in. Runs the specs with one mutant after
// another switched on. Instrumented code asks `__stryker__`, by this name.
const [{ modules, specs, survey }] = await once(process, 'message');
const state = { activeMutant: undefined, currentTestId: undefined, mutantCoverage: { static: {}, perTest: {} } };
globalThis.__stryker__ = state;
/** A loop that a mutant made endless asks for its mutant far more often than the sound code did. */
const HITS_ALLOWED = 100;

fc.configureGlobal({ seed: 1 });
const newGraph = await moduleGraphs(modules);
const tests = freshTests();

process.on('message', async (mutant) => {
  // At the end all tests once more without a mutant: none may have left its traces in the modules that mutants share.
  if (mutant === null) await coverage();
  process.send({ verdict: mutant && (await verdictOn(mutant)) });
});
process.on('disconnect', () => process.exit());
process.send(survey === null ? { survey: await takeSurvey() } : { ready: true });

function freshTests() {
  const load = newGraph();
  return collectTests(() => specs.forEach(load));
}

/**
 * Runs all tests twice with no mutant. What is asked while modules are made, or less often when a test runs again, is
 * `static`: its answer is kept, so its mutants need modules made anew and may be noticed by any test.
 */
async function takeSurvey() {
  const first = await coverage();
  const second = await coverage();
  const found = new Map();
  const entry = (mutant) => found.get(mutant) ?? found.set(mutant, { isStatic: false, hits: 0, tests: [] }).get(mutant);
  for (const mutant of Object.keys(first.static)) entry(mutant).isStatic = true;
  for (const index of tests.keys()) {
    const [once, again] = [first, second].map(({ perTest }) => perTest[`test ${index}`] ?? {});
    for (const [mutant, hits] of Object.entries(once)) {
      const its = entry(mutant);
      its.tests.push(index);
      its.hits += hits;
      if (again[mutant] !== hits) its.isStatic = true;
    }
  }
  return { count: tests.length, found };
}

async function coverage() {
  for (const [index, { name, run }] of tests.entries()) {
    state.currentTestId = `test ${index}`;
    try {
      await run();
    } catch (error) {
      throw new Error(`without any mutant this fails: ${name}`, { cause: error });
    }
  }
  state.currentTestId = undefined;
  const seen = state.mutantCoverage;
  const copy = { static: seen.static, perTest: seen.perTest };
  Object.assign(seen, { static: {}, perTest: {} });
  return copy;
}

/** `killed` with the test that noticed, else `survived`. */
async function verdictOn({ id, isStatic, hits, tests: covering }) {
  Object.assign(state, { activeMutant: id, hitCount: 0, hitLimit: (hits + tests.length) * HITS_ALLOWED });
  try {
    if (isStatic) {
      const mutated = attempt(freshTests);
      if (mutated.error) return { status: 'killed', by: 'its modules cannot be made' };
      const order = new Set([...covering, ...mutated.value.keys()]);
      return await firstFailure([...order].map((index) => mutated.value[index]));
    }
    return await firstFailure(covering.map((index) => tests[index]));
  } finally {
    state.activeMutant = undefined;
  }
}

function attempt(make) {
  try {
    return { value: make() };
  } catch (error) {
    return { error };
  }
}

async function firstFailure(chosen) {
  for (const { name, run } of chosen) {
    try {
      await run();
    } catch (error) {
      return { status: state.hitCount > state.hitLimit ? 'endless' : 'killed', by: name };
    }
  }
  return { status: 'survived' };
}
