import { execFile } from 'node:child_process';

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a Node program of ours to its end, whatever that is. Not `spawnSync`: while that holds this process up, servers close
 * connections which `fetch` then takes for open ones.
 */
export function runToEnd(
  argv: readonly string[],
  options: { readonly env: NodeJS.ProcessEnv; readonly cwd?: string },
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, argv, { ...options, encoding: 'utf8' }, (_error, stdout, stderr) =>
      resolve({ status: child.exitCode, stdout, stderr }),
    );
  });
}
