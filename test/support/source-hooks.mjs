import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { aliased } from './aliases.mjs';
import { compiled, isSource } from './compiled-sources.mjs';

/** Names as the sources write them: an alias of a lib, or a `.js` that is still a `.ts` or `.tsx`. */
export function resolve(specifier, context, next) {
  const file = aliased(specifier) ?? uncompiled(specifier, context.parentURL);
  return file === undefined ? next(specifier, context) : { url: pathToFileURL(file).href, shortCircuit: true };
}

export function load(url, context, next) {
  if (!isSource(url)) return next(url, context);
  return { format: 'module', source: compiled(fileURLToPath(url)), shortCircuit: true };
}

function uncompiled(specifier, parentUrl = '') {
  if (!/^\.{1,2}\/.*\.js$/.test(specifier) || parentUrl.includes('/node_modules/')) return undefined;
  const named = fileURLToPath(new URL(specifier, parentUrl)).slice(0, -'.js'.length);
  return [`${named}.ts`, `${named}.tsx`].find(existsSync);
}
