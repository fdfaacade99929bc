import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { VirusScanner } from './index.js';

/** Speaks the protocol of clamd, and keeps what it was sent without the lengths. */
class Clamd {
  readonly received: Buffer[] = [];
  private constructor(
    private readonly server: Server,
    readonly address: string,
  ) {}

  static async start(answerTo: (bytes: Buffer) => string): Promise<Clamd> {
    const server = createServer((socket) => {
      let got = Buffer.alloc(0);
      socket.on('data', (piece) => {
        got = Buffer.concat([got, piece]);
        if (got.subarray(0, 6).equals(Buffer.from('zPING\0'))) return socket.end('PONG\0');
        const file = fileOf(got.subarray('zINSTREAM\0'.length));
        if (file === undefined) return undefined;
        clamd.received.push(file);
        return socket.end(answerTo(file));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const clamd = new Clamd(server, `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`);
    return clamd;
  }

  stop(): Promise<unknown> {
    return new Promise((resolve) => this.server.close(resolve));
  }
}

/** The pieces put together; undefined until the empty one has come. */
function fileOf(stream: Buffer): Buffer | undefined {
  const pieces: Buffer[] = [];
  let at = 0;
  while (at + 4 <= stream.length) {
    const length = stream.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    if (at + 4 + length > stream.length) return undefined;
    pieces.push(stream.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

describe('the virus scanner', () => {
  let clamd: Clamd | undefined;
  afterEach(async () => {
    await clamd?.stop();
    clamd = undefined;
  });

  it('takes every file where the settings name none', async () => {
    const scanner = new VirusScanner(undefined);
    await scanner.demandClean(Buffer.from('отчёт'), 'отчёт.txt');
    expect(await scanner.isAnswering()).toBe(false);
  });

  it.each([0, 1, 64 * 1024, 64 * 1024 + 1, 300_000])('sends all of a file of %i bytes', async (count) => {
    clamd = await Clamd.start(() => 'stream: OK\0');
    const bytes = Buffer.alloc(count, 'ы');
    await new VirusScanner(clamd.address).demandClean(bytes, 'отчёт.txt');
    expect(clamd.received.map((one) => one.equals(bytes))).toEqual([true]);
  });

  it('refuses an infected file, with its name and the virus’s', async () => {
    clamd = await Clamd.start(() => 'stream: Eicar-Test-Signature FOUND\0');
    await expect(new VirusScanner(clamd.address).demandClean(Buffer.from('x'), 'акт.pdf')).rejects.toMatchObject({
      code: 'file-infected',
      values: { fileName: 'акт.pdf', virus: 'Eicar-Test-Signature' },
    });
  });

  it.each([
    ['says that it could not', 'INSTREAM size limit exceeded. ERROR\0'],
    ['breaks off', ''],
    ['does not end its answer', 'x'.repeat(5000)],
  ])('takes nothing when clamd %s', async (_what, answer) => {
    clamd = await Clamd.start(() => answer);
    const scan = new VirusScanner(clamd.address).demandClean(Buffer.from('x'), 'акт.pdf');
    await expect(scan).rejects.toMatchObject({ code: 'scanner-down', values: { fileName: 'акт.pdf' } });
  });

  it('takes nothing when nobody listens, and says whether somebody does', async () => {
    clamd = await Clamd.start(() => 'stream: OK\0');
    const scanner = new VirusScanner(clamd.address);
    expect(await scanner.isAnswering()).toBe(true);
    await clamd.stop();
    clamd = undefined;
    await expect(scanner.demandClean(Buffer.from('x'), 'акт.pdf')).rejects.toMatchObject({ code: 'scanner-down' });
    expect(await scanner.isAnswering()).toBe(false);
  });
});
