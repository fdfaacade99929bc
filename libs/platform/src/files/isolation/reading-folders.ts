import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const NAME = /^vekha-reading-(?<owner>\d+)-/;

/** The working folder of a process that reads files; its name says who asked for it. */
export function makeReadingFolder(): string {
  return mkdtempSync(path.join(os.tmpdir(), `vekha-reading-${process.pid}-`));
}

/**
 * Removes what processes left that are no more: one ended together with the process that read for it could not. To be
 * called before this process makes a folder, since one under its own number is of another life.
 */
export function sweepReadingFolders(): void {
  for (const name of readdirSync(os.tmpdir())) {
    const owner = NAME.exec(name)?.groups?.['owner'];
    if (owner === undefined || (Number(owner) !== process.pid && isAlive(Number(owner)))) continue;
    const folder = path.join(os.tmpdir(), name);
    if (isOurs(folder)) rmSync(folder, { recursive: true, force: true });
  }
}

function isOurs(folder: string): boolean {
  return lstatSync(folder, { throwIfNoEntry: false })?.uid === os.userInfo().uid;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's, so it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
