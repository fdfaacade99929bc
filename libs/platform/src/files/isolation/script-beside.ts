import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A script in the folder of a module, whether that runs from its source or from dist. */
export function scriptBeside(moduleUrl: string, name: string): string {
  const built = fileURLToPath(new URL(`./${name}.js`, moduleUrl));
  return existsSync(built) ? built : fileURLToPath(new URL(`./${name}.ts`, moduleUrl));
}
