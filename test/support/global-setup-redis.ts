import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';

/** One for each test file that asks, with room to spare. */
const DATABASES = 1024;

/**
 * Starts Debian's Redis for this run; the tests that find it in TEST_REDIS_URL put their queue there.
 * Jest loads this file past the aliases and the `.js` mapping: only packages and Node's own modules may be imported here.
 */
export default async function globalSetup(): Promise<void> {
  process.env['VEKHA_TEST_RUN'] ??= mkdtempSync(path.join(os.tmpdir(), `vekha-test-${process.pid}-`));
  const port = await freePort();
  const settings = { port, bind: '127.0.0.1', databases: DATABASES, save: '', appendonly: 'no', dir: os.tmpdir() };
  const flags = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const server = spawn('redis-server', flags, { stdio: 'ignore' });
  // However this run ends, but for kill -9, the server ends with it.
  process.once('exit', () => server.kill());
  server.unref();
  const ended = Promise.race([once(server, 'exit'), once(server, 'error')]).then(String);
  const client = new Redis(port, '127.0.0.1');
  client.on('error', () => {});
  const answer = await Promise.race([client.ping(), ended]);
  client.disconnect();
  if (answer !== 'PONG')
    throw new Error(`redis-server did not start (${answer}); Debian: apt-get install redis-server`);
  process.env['TEST_REDIS_URL'] = `redis://127.0.0.1:${port}`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
