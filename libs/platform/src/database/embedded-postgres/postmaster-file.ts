import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** What a running (or killed) server left in its data folder. Lines by PostgreSQL's miscadmin.h: pid, data, start, port, …, status. */
export interface PostmasterFile {
  readonly pid: number;
  readonly port: number;
  readonly isReady: boolean;
}

export function readPostmasterFile(dataFolder: string): PostmasterFile | undefined {
  let lines: string[];
  try {
    lines = readFileSync(postmasterFilePath(dataFolder), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[3] ?? 0), isReady: lines[7]?.trim() === 'ready' };
}

export function removePostmasterFile(dataFolder: string): void {
  rmSync(postmasterFilePath(dataFolder), { force: true });
}

function postmasterFilePath(dataFolder: string): string {
  return path.join(dataFolder, 'postmaster.pid');
}
