import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ExpectedError } from '@domain/errors';

/** The files of one embedded cluster, all inside `folder`. */
export class ClusterFolder {
  readonly data: string;
  readonly log: string;
  private readonly unfinished: string;
  readonly passwordFile: string;
  private readonly portFile: string;

  constructor(readonly folder: string) {
    this.data = path.join(folder, 'postgres');
    this.unfinished = path.join(folder, 'postgres.unfinished');
    this.log = path.join(folder, 'postgres.log');
    this.passwordFile = path.join(folder, 'postgres.password');
    this.portFile = path.join(folder, 'postgres.port');
  }

  isInitialised(): boolean {
    return existsSync(path.join(this.data, 'PG_VERSION'));
  }

  /** initdb works in a folder beside the final one, so that a killed initdb never leaves half a cluster behind. */
  async initialise(initdb: (data: string, passwordFile: string) => Promise<void>): Promise<void> {
    rmSync(this.unfinished, { recursive: true, force: true });
    writeFileSync(this.passwordFile, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
    await initdb(this.unfinished, this.passwordFile);
    renameSync(this.unfinished, this.data);
  }

  /** PostgreSQL refuses a data folder that others may read, as it is after many a copy or unpacked archive. */
  protectData(): void {
    chmodSync(this.data, 0o700);
  }

  password(): string {
    try {
      return readFileSync(this.passwordFile, 'utf8').trim();
    } catch (cause) {
      throw new ExpectedError('database.password_missing', { file: this.passwordFile }, { cause });
    }
  }

  rememberedPort(): number | undefined {
    if (!existsSync(this.portFile)) return undefined;
    const port = Number(readFileSync(this.portFile, 'utf8'));
    return Number.isInteger(port) && port > 0 ? port : undefined;
  }

  rememberPort(port: number): void {
    writeFileSync(this.portFile, `${port}\n`, { mode: 0o600 });
  }
}
