import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transform } from '@swc/core';

const LIBS = path.resolve(import.meta.dirname, '../../libs');
const ALIAS = /^@(domain|platform)\/(.+)$/;

/** Names as the sources write them: an alias of a lib, or a `.js` that is still a `.ts`. */
export function resolve(specifier, context, next) {
  const [, lib, subject] = ALIAS.exec(specifier) ?? [];
  if (lib !== undefined) return next(pathToFileURL(path.join(LIBS, lib, 'src', subject, 'index.ts')).href, context);
  if (
    specifier.startsWith('.') &&
    specifier.endsWith('.js') &&
    context.parentURL?.startsWith(pathToFileURL(LIBS).href)
  ) {
    const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(fileURLToPath(source))) return next(source.href, context);
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  const { code } = await transform(await readFile(fileURLToPath(url), 'utf8'), {
    filename: fileURLToPath(url),
    jsc: { target: 'es2022', parser: { syntax: 'typescript', decorators: true } },
    module: { type: 'es6' },
    swcrc: false,
  });
  return { format: 'module', source: code, shortCircuit: true };
}
