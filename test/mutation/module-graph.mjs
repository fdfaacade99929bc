import { compileFunction } from 'node:vm';

/**
 * Modules compiled once and made as often as asked: a graph made anew has no state of an earlier one.
 * Packages are imported once and shared by all graphs.
 */
export async function moduleGraphs(modules) {
  const bodies = new Map();
  const packages = new Map();
  for (const [file, { code, required }] of modules) {
    bodies.set(file, compileFunction(code, ['require', 'exports'], { filename: file }));
    for (const target of required.values()) {
      if (!modules.has(target) && !packages.has(target)) packages.set(target, await import(target));
    }
  }

  /** A new graph: takes a file, gives what it exports. */
  return () => {
    const made = new Map();
    const load = (file) => {
      if (packages.has(file)) return packages.get(file);
      if (made.has(file)) return made.get(file);
      const exports = {};
      made.set(file, exports);
      const { required } = modules.get(file);
      bodies.get(file)((specifier) => load(required.get(specifier)), exports);
      return exports;
    };
    return load;
  };
}
