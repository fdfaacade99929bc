import { readdirSync, readFileSync } from 'node:fs';

// proc(5) numbers fields from 1; the first one after the name is the third.
const GROUP = 5 - 3;
const RESIDENT_PAGES = 24 - 3;
const PAGE_BYTES = 4096;
const MEGABYTE = 1024 * 1024;

/** Megabytes in use by a process and all others of its group; 0 where the system does not tell. */
export function groupMemory(group: number): number {
  let pages = 0;
  for (const entry of processNumbers()) {
    const fields = statFields(entry);
    if (Number(fields[GROUP]) === group) pages += Number(fields[RESIDENT_PAGES] ?? 0);
  }
  return (pages * PAGE_BYTES) / MEGABYTE;
}

function processNumbers(): string[] {
  try {
    return readdirSync('/proc').filter((entry) => /^\d+$/.test(entry));
  } catch {
    return [];
  }
}

function statFields(pid: string): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
