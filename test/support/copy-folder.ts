import { execFileSync } from 'node:child_process';

/** With its owners: where tests run as root, PostgreSQL's files belong to the user it runs as. */
export function copyFolder(from: string, to: string): void {
  execFileSync('cp', ['-a', from, to]);
}
