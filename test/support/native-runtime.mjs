import { createRequire, register } from 'node:module';
import { pathToFileURL } from 'node:url';
import { sourceMapOf } from './compiled-sources.mjs';

register('./source-hooks.mjs', import.meta.url);
const require = createRequire(import.meta.url);
const timesImported = new Map();

/** Source maps by the addresses of their files, found when a stack names one. */
class SourceMaps extends Map {
  get(address) {
    if (!this.has(address)) this.set(address, sourceMapOf(address) ?? '');
    return super.get(address);
  }
}

/**
 * Runs test files as Node runs programs: in one realm, by its own loader. Jest's runtime instead gives each file a realm,
 * where it loads every module again, NestJS and TypeORM too, which took longer than most files' tests. What a file
 * imports is so shared with the files after it in the same process, as it is shared in the product; the environment
 * variables and the globals of Jest are each file's own. Modules cannot be replaced (`jest.mock`), which no test does.
 */
export default class NativeRuntime {
  #environment = { ...process.env };

  /** @returns what prepares Jest's globals, with a state of its own for each file */
  requireInternalModule(name) {
    delete require.cache[require.resolve(name)];
    delete globalThis[Symbol.for('EVENT_HANDLERS')];
    return require(name);
  }

  setGlobalsForRuntime(globals) {
    Object.assign(globalThis, globals);
  }

  unstable_shouldLoadAsEsm() {
    return true;
  }

  /** Anew each time: the setup's files for every test file, a test file for every project that has it. */
  async unstable_importModule(name) {
    const { href } = pathToFileURL(name);
    const times = (timesImported.get(href) ?? 0) + 1;
    timesImported.set(href, times);
    return import(times === 1 ? href : `${href}?${times}`);
  }

  requireModule(name) {
    return require(name);
  }

  getSourceMaps() {
    return new SourceMaps();
  }

  teardown() {
    for (const name of Object.keys(process.env)) if (!(name in this.#environment)) delete process.env[name];
    Object.assign(process.env, this.#environment);
  }

  getAllCoverageInfoCopy() {}
  enterTestCode() {}
  leaveTestCode() {}
  resetModules() {}
  clearAllMocks() {}
  resetAllMocks() {}
  restoreAllMocks() {}
}
