import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '@platform/config';

/** As package.json states it. */
export function applicationVersion(): string {
  const text = readFileSync(path.join(projectFolder(), 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
