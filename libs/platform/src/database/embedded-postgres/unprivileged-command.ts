import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import { promisify } from 'node:util';
import { ExpectedError } from '@domain/errors';

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

/**
 * PostgreSQL refuses to run as root, and initdb refuses a user without a name. In both cases the program runs in a user
 * namespace of its own, where our user carries the number of an existing unprivileged one: files stay ours, folders that
 * only we may enter stay enterable, and no user is added to the system.
 */
export async function unprivileged(command: Command): Promise<Command> {
  if (process.getuid?.() !== 0 && userHasName()) return command;
  const wrapper = userNamespace();
  try {
    await promisify(execFile)(wrapper.program, [...wrapper.args, 'true']);
  } catch (cause) {
    throw new ExpectedError('database.root_refused', {}, { cause });
  }
  return { program: wrapper.program, args: [...wrapper.args, command.program, ...command.args] };
}

function userNamespace(): Command {
  const { uid, gid } = unprivilegedUser(readFileSync('/etc/passwd', 'utf8'));
  return { program: 'unshare', args: ['--user', `--map-user=${uid}`, `--map-group=${gid}`, '--'] };
}

/** `nobody`, else the first user that is not root; any will do, only the number and the existence of a name matter. */
export function unprivilegedUser(passwd: string): { uid: number; gid: number } {
  const users = passwd
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid, gid }) => uid > 0 && gid > 0);
  const chosen = users.find(({ name }) => name === 'nobody') ?? users[0];
  if (!chosen) throw new ExpectedError('database.root_refused');
  return { uid: chosen.uid, gid: chosen.gid };
}

function userHasName(): boolean {
  try {
    return os.userInfo().username !== '';
  } catch {
    return false;
  }
}
