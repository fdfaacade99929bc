import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectFolder } from '@platform/config';
import { freeLocalPort } from '@platform/processes';
import { Victim } from '../chaos/victim.mjs';
import { bareEnvironment } from '../support/bare-environment.mjs';
import { runToEnd } from './run-to-end.js';

const COMMAND = path.join(projectFolder(), 'apps/cli/vekha.mjs');
/** With the build, which the first start after a change of the sources makes. */
const START_TIMEOUT_MS = 180_000;

/** One part of Vekha on "a machine" of its own: it shares the settings with the others and no folder. */
export interface Machine {
  readonly address: string;
  /** Everything it has printed. */
  readonly output: string;
  /** As `kill -9`. */
  kill(): Promise<void>;
}

/** Machines that share a database and the settings below. */
export class Machines {
  private readonly folders: string[] = [];
  private readonly parts: Victim[] = [];

  constructor(private readonly settings: Readonly<Record<string, string>>) {}

  /** Starts `vekha api` or `vekha worker` and answers when it is ready. */
  async start(role: 'api' | 'worker'): Promise<Machine> {
    const port = await freeLocalPort(undefined);
    const env = this.environment({ PORT: String(port) });
    const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];
    const part = new Victim(spawn(process.execPath, [COMMAND, role], { env, detached: true, stdio }));
    this.parts.push(part);
    await part.said(/ready, process/, START_TIMEOUT_MS);
    return {
      address: `http://127.0.0.1:${port}`,
      get output() {
        return part.output;
      },
      kill: () => part.kill(),
    };
  }

  /** A short command on one more machine. @throws Error with what it said when it fails */
  async run(...argv: readonly string[]): Promise<string> {
    const { status, stdout, stderr } = await runToEnd([COMMAND, ...argv], { env: this.environment({}) });
    if (status !== 0) throw new Error(`vekha ${argv.join(' ')} answered ${status}: ${stderr}`);
    return stdout.trim();
  }

  async stop(): Promise<void> {
    await Promise.all(this.parts.map((part) => part.stop()));
    for (const folder of this.folders) rmSync(folder, { recursive: true, force: true });
  }

  private environment(own: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'vekha-machine-'));
    this.folders.push(folder);
    return bareEnvironment({ VEKHA_DATA: folder, ...this.settings, ...own });
  }
}
