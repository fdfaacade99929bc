import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

// proc(5) numbers fields from 1; the first one after the name is the third.
const STATE = 3 - 3;
const START_TIME = 22 - 3;

/** True while a process with this number runs, whoever owns it. One that ended and waits to be collected does not run. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return statFields(pid)?.[STATE] !== 'Z';
}

/**
 * A mark that changes when a number is given to another process: the start time in clock ticks since boot.
 * Undefined where the system does not tell (no /proc) or the process is gone.
 */
export function startMark(pid: number): string | undefined {
  return statFields(pid)?.[START_TIME];
}

/** The fields of /proc/<pid>/stat that follow the name; the name, in brackets, may itself hold spaces and brackets. */
function statFields(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/** Processes that work in this folder; undefined where the system does not tell. */
export function processesWorkingIn(folder: string): number[] | undefined {
  let entries: string[];
  try {
    entries = readdirSync('/proc');
  } catch {
    return undefined;
  }
  const pids = entries.filter((entry) => /^\d+$/.test(entry)).map(Number);
  return pids.filter((pid) => workingFolder(pid) === folder);
}

/** The folder a process works in; undefined when it is gone, not ours to ask about, or the system does not tell. */
export function workingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}
