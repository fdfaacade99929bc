import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Victim } from '../chaos/victim.mjs';
import { cleanEnvironment, stopOrphanedDatabase } from './product.mjs';

/** The first start of a clean copy installs and builds: this is what the sample may take at most to the first letter. */
const START_TIMEOUT_MS = 240_000;

/** The sample as a visitor runs it, by `npm run demo` in a project's folder. */
export class Demo {
  #running;

  /** `dataFolder` is that of the real data; by default where the command would put it. */
  constructor(project, dataFolder = path.join(project, '.vekha')) {
    this.project = project;
    this.dataFolder = dataFolder;
  }

  /** What is the sample's alone. */
  get folder() {
    return path.join(this.dataFolder, 'sample');
  }

  /** Answers when the link is printed. */
  async start() {
    const env = { ...cleanEnvironment(), VEKHA_DATA: this.dataFolder };
    const stdio = ['ignore', 'pipe', 'pipe'];
    this.#running = new Victim(spawn('npm', ['run', 'demo'], { cwd: this.project, env, detached: true, stdio }));
    await this.#running.said(/\/sign-in\?token=/, START_TIMEOUT_MS);
  }

  /** Signs the visitor in, once. */
  get signInLink() {
    return /http\S+\/sign-in\?token=\S+/.exec(this.#running.output)?.[0] ?? '';
  }

  /** Its exit code, once it has ended. */
  get ended() {
    return this.#running.ended;
  }

  get leftSomething() {
    return existsSync(this.folder);
  }

  /** Ends whatever still runs and removes the data, also after a failure in the middle. */
  async remove() {
    await this.#running?.stop();
    await stopOrphanedDatabase(this.folder);
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
