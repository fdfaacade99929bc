import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '@platform/config';

/** As package.json states it. */
export function applicationVersion(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(path.join(projectFolder(), 'package.json'), 'utf8'));
  return manifest.version;
}
