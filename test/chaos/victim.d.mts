import type { ChildProcess } from 'node:child_process';

export class Victim {
  constructor(child: ChildProcess);
  readonly output: string;
  said(ready: RegExp, timeoutMs: number): Promise<void>;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
  kill(): Promise<void>;
}
