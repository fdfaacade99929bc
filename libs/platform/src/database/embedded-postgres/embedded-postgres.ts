import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { promisify } from 'node:util';
import { ExpectedError } from '@domain/errors';
import { prepareDataFolder } from '../../data-folder/index.js';
import { lastLines } from '../../processes/index.js';
import { locateBinaries } from './binaries.js';
import { ClusterFolder } from './cluster-folder.js';
import { initialiseCluster } from './initialise-cluster.js';
import { launchPostmaster } from './launch-postmaster.js';
import { clearAfterKilledStart, clusterUrl, findAnsweringServer } from './running-cluster.js';
import { stopPostmaster } from './stop-postmaster.js';
import { unprivileged } from './unprivileged-command.js';

export interface EmbeddedPostgresOptions {
  /** Holds the cluster, its log, password and port. Made when missing. One process at a time (see FolderLock). */
  readonly folder: string;
  /** PostgreSQL settings beyond our own, such as `{ fsync: 'off' }` for tests. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A PostgreSQL server of our own, from npm, reachable from this machine only. */
export class EmbeddedPostgres {
  private constructor(
    private readonly folder: ClusterFolder,
    readonly pid: number,
    readonly port: number,
    /** True when a server left by a killed start was found running and taken over. */
    readonly attached: boolean,
  ) {}

  /** Prepares the cluster when there is none, takes over a running server, else starts one. */
  static async start(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
    prepareDataFolder(options.folder);
    // PostgreSQL reports its folder with links resolved; ours must compare equal.
    const folder = new ClusterFolder(realpathSync(options.folder));
    const binaries = await locateBinaries();
    if (!folder.isInitialised()) {
      await initialiseCluster(folder, binaries, options.settings?.['fsync'] !== 'off');
    }
    folder.protectData();
    const running = await findAnsweringServer(folder);
    if (running) return new EmbeddedPostgres(folder, running.pid, running.port, true);
    await clearAfterKilledStart(folder);
    const { pid, port } = await launchPostmaster(folder, binaries, options.settings ?? {});
    return new EmbeddedPostgres(folder, pid, port, false);
  }

  /** Throws ExpectedError `database.*` when this machine cannot run the server at all. */
  static async checkMachine(): Promise<void> {
    const { postgres } = await locateBinaries();
    const { program, args } = await unprivileged({ program: postgres, args: ['--version'] });
    try {
      await promisify(execFile)(program, args);
    } catch (cause) {
      const log = lastLines((cause as { stderr?: string }).stderr ?? String(cause));
      throw new ExpectedError('database.binaries_broken', { log }, { cause });
    }
  }

  /** True when a cluster was made in this folder. */
  static exists(folderPath: string): boolean {
    return new ClusterFolder(folderPath).isInitialised();
  }

  /** The server somebody else started on this folder; undefined when none answers. Starts and stops nothing. */
  static async findRunning(folderPath: string): Promise<EmbeddedPostgres | undefined> {
    const folder = new ClusterFolder(realpathSync(folderPath));
    const running = await findAnsweringServer(folder);
    return running && new EmbeddedPostgres(folder, running.pid, running.port, true);
  }

  url(database: string): string {
    return clusterUrl(this.folder, this.port, database);
  }

  async stop(): Promise<void> {
    await stopPostmaster(this.pid);
  }
}
