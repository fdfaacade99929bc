import { rmSync } from 'node:fs';
import path from 'node:path';
import { ExpectedError } from '@domain/errors';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Config, projectFolder, sampleClock, sampleRunnerEnvironment } from '@platform/config';
import { EMBEDDED_DATABASE, EmbeddedPostgres } from '@platform/database';
import { Service, type ServiceEnd } from '@platform/processes';
import { SampleFolder, type SampleState } from '@platform/sample';
import { createDataSource } from '@storage';
import { Conflict, EnterSample } from '@workflow';

export interface SampleSituation {
  readonly state: SampleState;
  readonly address: string | null;
  /** The code of its sentence, with the values for it. */
  readonly failure: ExpectedError | null;
}

/**
 * Runs the sample beside a real instance, as a process that ends with this one. The sample may as well have been started
 * from a terminal: what runs is read from its folder. Inside the sample only its removal is left.
 */
@Injectable()
export class SampleKeeper implements OnModuleDestroy {
  private readonly folder: SampleFolder;
  private child: Service | undefined;
  private failure: ExpectedError | null = null;
  private removal: Promise<void> | undefined;

  constructor(private readonly config: Config) {
    const { dataFolder, instance } = config;
    this.folder = instance === 'sample' ? new SampleFolder(dataFolder) : SampleFolder.below(dataFolder);
  }

  look(): SampleSituation {
    if (this.config.sample !== 'offers') return { state: 'not-offered', address: null, failure: null };
    const address = this.folder.readyAddress() ?? null;
    const state = this.stateAt(address);
    return { state, address, failure: state === 'failed' ? this.failure : null };
  }

  /** Starts it unless it runs; the language is that of its visitor. @throws Conflict `sample.not_offered` */
  start(language: string): void {
    this.demandOffer();
    if (this.isBusy()) return;
    this.failure = null;
    const child = this.spawn([], language);
    this.child = child;
    void child.ended.then((end) => {
      this.child = undefined;
      if (end.how !== '0') this.failure = this.failed('sample.failed', end);
      else this.forgetLog();
    });
  }

  /** A link that signs the visitor in, once. @throws Conflict `sample.not_running` */
  async enter(): Promise<string> {
    this.demandOffer();
    const address = this.folder.readyAddress();
    const server = address === undefined ? undefined : await EmbeddedPostgres.findRunning(this.folder.path);
    if (server === undefined) throw new Conflict('sample.not_running');
    const options = { poolSize: 1, applicationName: 'vekha sample entry' };
    const source = await createDataSource(server.url(EMBEDDED_DATABASE), options).initialize();
    try {
      const clock = sampleClock({ dataFolder: this.folder.path });
      return `${address}${(await new EnterSample(source, clock).run()).path}`;
    } finally {
      await source.destroy();
    }
  }

  /**
   * Stops it and removes its folder, once for all who ask meanwhile; inside the sample only asks for that, as its own end
   * follows. The language is that of whoever reads why it failed. @throws ExpectedError `sample.not_removed`
   */
  async remove(language: string): Promise<void> {
    if (this.config.instance === 'sample') return this.folder.requestRemoval();
    this.demandOffer();
    this.removal ??= this.stopAndRemove(language).finally(() => {
      this.removal = undefined;
    });
    await this.removal;
  }

  private async stopAndRemove(language: string): Promise<void> {
    // One that is only just starting holds no folder yet in which it could be asked to stop.
    if (this.folder.holder() === undefined) await this.child?.stop();
    const end = await this.spawn(['--remove'], language).ended;
    if (end.how !== '0') throw this.failed('sample.not_removed', end);
    this.failure = null;
    this.forgetLog();
  }

  async onModuleDestroy(): Promise<void> {
    await this.child?.stop();
  }

  private stateAt(address: string | null): SampleState {
    if (address !== null) return 'running';
    if (this.isBusy()) return 'starting';
    return this.failure === null ? 'absent' : 'failed';
  }

  /** Something is being started, run or removed, from whichever door. */
  private isBusy(): boolean {
    return this.child !== undefined || this.removal !== undefined || this.folder.holder() !== undefined;
  }

  private spawn(args: readonly string[], language: string): Service {
    const script = path.join(projectFolder(), 'dist', 'apps', 'cli', 'src', 'demo', 'child.js');
    const env = sampleRunnerEnvironment({ dataFolder: this.config.dataFolder, language });
    return Service.start('sample', script, { args, env, logFile: this.logFile });
  }

  private failed(code: string, { logTail }: ServiceEnd): ExpectedError {
    return new ExpectedError(code, { log: logTail, logFile: this.logFile });
  }

  /** With the sample goes the last that is left of it. */
  private forgetLog(): void {
    if (!this.folder.exists()) rmSync(this.logFile, { force: true });
  }

  /** Beside the sample's folder, which must be empty before its first start and gone after its removal. */
  private get logFile(): string {
    return path.join(this.config.dataFolder, 'sample.log');
  }

  private demandOffer(): void {
    if (this.config.sample !== 'offers') throw new Conflict('sample.not_offered');
  }
}
