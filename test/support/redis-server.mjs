import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';

/** Debian's server, heard by this machine only, in a folder of its own. It ends with the process that started it. */
export class RedisServer {
  #process;
  #folder = mkdtempSync(path.join(os.tmpdir(), 'vekha-redis-'));
  #leave = () => {
    this.#process.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  };

  /** @param databases how many numbered databases it has */
  static async start({ databases = 16 } = {}) {
    const server = new RedisServer();
    const port = await freePort();
    const settings = { port, bind: '127.0.0.1', dir: server.#folder, databases, save: '', appendonly: 'no' };
    const flags = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
    server.#process = spawn('redis-server', flags, { stdio: 'ignore' });
    server.#process.unref();
    process.once('exit', server.#leave);
    server.url = `redis://127.0.0.1:${port}`;
    server.client = new Redis(server.url);
    // It asks again until the server listens.
    server.client.on('error', () => {});
    const ended = Promise.race([once(server.#process, 'exit'), once(server.#process, 'error')]).then(String);
    const answer = await Promise.race([server.client.ping(), ended]);
    if (answer === 'PONG') return server;
    await server.stop();
    throw new Error(`redis-server did not start (${answer}). Debian: apt-get install redis-server`);
  }

  async stop() {
    process.off('exit', this.#leave);
    this.client.disconnect();
    this.#process.ref();
    if (this.#process.exitCode === null && this.#process.kill()) await once(this.#process, 'exit');
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
