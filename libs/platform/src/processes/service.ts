import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { logTail, openLog } from './log-file.js';

const STOP_TIMEOUT_MS = 15_000;

export interface ServiceEnd {
  /** Exit code, or the name of the signal that ended it. */
  readonly how: string;
  readonly logTail: string;
}

/** A Node process of ours that runs until it is stopped; what it prints goes to its log. */
export class Service {
  /** When it ended, by itself or because it was stopped. Never rejects. */
  readonly ended: Promise<ServiceEnd>;

  private constructor(
    readonly name: string,
    private readonly child: ChildProcess,
    logFile: string,
    logStart: number,
  ) {
    this.ended = new Promise((resolve) => {
      const end = (how: string) => resolve({ how, logTail: logTail(logFile, logStart) });
      child.once('error', (error) => end(error.message));
      child.once('exit', (code, signal) => end(String(code ?? signal)));
    });
  }

  static start(
    name: string,
    script: string,
    options: { args?: readonly string[]; env: NodeJS.ProcessEnv; logFile: string },
  ): Service {
    const { descriptor, size } = openLog(options.logFile);
    const child = spawn(process.execPath, ['--enable-source-maps', script, ...(options.args ?? [])], {
      env: options.env,
      stdio: ['ignore', descriptor, descriptor, 'ipc'],
    });
    closeSync(descriptor);
    return new Service(name, child, options.logFile, size);
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /** Asks it to end, and ends it when it has not within 15 s. Returns when it is gone. */
  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    const force = setTimeout(() => this.child.kill('SIGKILL'), STOP_TIMEOUT_MS);
    await this.ended;
    clearTimeout(force);
  }
}
