import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freeLocalPort } from '@platform/processes';
import { Redis } from 'ioredis';

/** Debian's server, heard by this machine only, in a folder of its own. */
export class RedisServer {
  private constructor(
    readonly url: string,
    readonly client: Redis,
    private readonly process: ChildProcess,
    private readonly folder: string,
  ) {}

  static async start(): Promise<RedisServer> {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'vekha-redis-'));
    const port = await freeLocalPort(undefined);
    const settings = { port: String(port), bind: '127.0.0.1', dir: folder, save: '', appendonly: 'no' };
    const flags = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
    const process = spawn('redis-server', flags, { stdio: 'ignore' });
    const url = `redis://127.0.0.1:${port}`;
    const server = new RedisServer(url, new Redis(url), process, folder);
    // It asks again until the server listens.
    server.client.on('error', () => {});
    const failure = Promise.race([once(process, 'exit'), once(process, 'error')]).then((why) => String(why));
    const answer = await Promise.race([server.client.ping(), failure]);
    if (answer === 'PONG') return server;
    await server.stop();
    throw new Error(`redis-server did not start: ${answer}`);
  }

  async stop(): Promise<void> {
    this.client.disconnect();
    if (this.process.exitCode === null && this.process.kill()) await once(this.process, 'exit');
    rmSync(this.folder, { recursive: true });
  }
}
