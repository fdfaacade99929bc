import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { transformSync } from '@swc/core';
import { aliased } from '../support/aliases.mjs';
import { SWC } from '../support/swc.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** The folder whose rules can be mutated. */
export const RULES = path.join(ROOT, 'libs/domain/src');
/** As source-hooks.mjs compiles and finds them, but to functions that take `require`, so that modules can be made anew at will. */
const COMMONJS = { ...SWC, module: { type: 'commonjs', noInterop: true } };
const SILENT = { isDebugEnabled: () => false, debug() {}, info() {}, warn: console.warn };

/**
 * Compiles the specs and all they import; `mutated` files carry every mutant behind a switch.
 * @returns `modules`: what each file is and requires, `mutants`: what each switch changes
 */
export async function compileSources(specs, mutated) {
  const { files, mutants } = await new Instrumenter(SILENT).instrument(
    mutated.map((name) => ({ name, content: readFileSync(name, 'utf8'), mutate: true })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  );
  const instrumented = new Map(files.map(({ name, content }) => [name, content]));
  const modules = new Map();
  const left = [...specs];
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    if (modules.has(file)) continue;
    const { code } = transformSync(instrumented.get(file) ?? readFileSync(file, 'utf8'), {
      ...COMMONJS,
      filename: file,
    });
    const required = new Map();
    for (const [, specifier] of code.matchAll(/\brequire\("([^"]+)"\)/g)) {
      const target = ownFile(specifier, file);
      required.set(specifier, target ?? specifier);
      if (target !== null) left.push(target);
    }
    modules.set(file, { code, required });
  }
  return { modules, mutants };
}

/** The file of the project that the specifier names; `null` for a package. */
function ownFile(specifier, importer) {
  const target = aliased(specifier);
  if (target !== undefined) return target;
  if (!specifier.startsWith('.')) return null;
  const named = path.resolve(path.dirname(importer), specifier);
  const source = named.replace(/\.js$/, '.ts');
  return existsSync(source) ? source : named;
}
