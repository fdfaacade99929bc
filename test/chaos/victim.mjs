import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/**
 * A process of ours that will be killed. It leads a group of its own, so that `kill -9` takes its children with it and
 * nothing of the harness.
 */
export class Victim {
  #child;
  #output = [];
  #ended;

  /** Starts `command` and answers once a line of its output matches `ready`. */
  static async start(command, args, { env, cwd, ready, timeoutMs }) {
    const victim = new Victim(spawn(command, args, { env, cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe'] }));
    await victim.said(ready, timeoutMs);
    return victim;
  }

  constructor(child) {
    this.#child = child;
    this.#ended = new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    victims.add(this);
    const forget = () => victims.delete(this);
    this.#ended.then(forget, forget);
  }

  get output() {
    return this.#output.join('\n');
  }

  /** Its exit code, once it has ended by itself or otherwise; null after a signal. */
  get ended() {
    return this.#ended;
  }

  /** As `kill -9` of the whole group: nothing in it gets to say goodbye. Answers when the process is gone. */
  async kill() {
    victims.delete(this);
    signalGroup(this.#child, 'SIGKILL');
    await this.#ended;
  }

  /** Asks it to stop, as Ctrl-C does or its keeper by SIGTERM, and waits. Answers its exit code. */
  async stop(signal = 'SIGINT') {
    victims.delete(this);
    signalGroup(this.#child, signal);
    return this.#ended;
  }

  /** Answers once a line of its output matches `ready`; fails when it ends before that, or in time. */
  said(ready, timeoutMs) {
    return new Promise((resolve, reject) => {
      const fail = (why) => reject(new Error(`${this.#child.spawnargs.join(' ')} ${why}. It said:\n${this.output}`));
      const timer = setTimeout(() => fail(`was not ready within ${timeoutMs} ms`), timeoutMs);
      const settle = (act) => {
        clearTimeout(timer);
        act();
      };
      for (const stream of [this.#child.stdout, this.#child.stderr]) {
        createInterface({ input: stream }).on('line', (line) => {
          this.#output.push(line);
          if (ready.test(line)) settle(resolve);
        });
      }
      this.#ended.then(
        (code) => settle(() => fail(`ended with ${code}`)),
        (error) => settle(() => fail(`could not be started: ${error.message}`)),
      );
    });
  }
}

const victims = new Set();

/** For the end of the harness, however it comes: no process of ours outlives it. */
export async function killAllVictims() {
  await Promise.all([...victims].map((victim) => victim.kill()));
}

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
