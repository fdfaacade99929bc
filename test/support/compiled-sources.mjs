import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { repository } from './packages.mjs';
import { SWC } from './swc.mjs';

/** Code and its source map, by what they were made of: a file is compiled once, whoever runs it. */
const KEPT = path.join(repository, 'node_modules/.cache/vekha-sources');
const require = createRequire(import.meta.url);
const SETTINGS = JSON.stringify(SWC);

/** The code of one of our TypeScript files. */
export function compiled(file) {
  const source = readFileSync(file, 'utf8');
  const kept = keptAt(file, source);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  // Loaded here: most processes find everything compiled.
  const { code, map } = require('@swc/core').transformSync(source, { ...SWC, filename: file, sourceMaps: true });
  mkdirSync(KEPT, { recursive: true });
  write(`${kept}.map`, map);
  write(kept, code);
  return code;
}

/** Where the source map of a compiled file lies, by the file's address; undefined where there is none. */
export function sourceMapOf(address) {
  if (!address.startsWith('file:') || !isSource(address)) return undefined;
  const file = fileURLToPath(address);
  const map = `${keptAt(file, readFileSync(file, 'utf8'))}.map`;
  return existsSync(map) ? map : undefined;
}

/** Whether Node finds TypeScript there; what a query says is for its list of modules alone. */
export function isSource(address) {
  return /\.tsx?(\?.*)?$/.test(address) && !address.includes('/node_modules/');
}

function keptAt(file, source) {
  return path.join(KEPT, `${createHash('sha256').update([SETTINGS, file, source].join('\0')).digest('hex')}.js`);
}

/** Others may be writing the same: whoever reads finds a whole file. */
function write(file, content) {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, content);
  renameSync(own, file);
}
