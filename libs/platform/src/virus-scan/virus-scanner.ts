import { connect, type Socket } from 'node:net';
import { ExpectedError } from '@domain/errors';

/** Of one file: connecting, sending 60 MB and thinking about them. */
const LONGEST_MS = 60_000;
/** What clamd takes in one piece; each is preceded by its length in four bytes. */
const PIECE_BYTES = 64 * 1024;
const LONGEST_ANSWER = 4096;

/** A virus was found in the file; `values` name the file and the virus. */
class FileInfected extends ExpectedError {
  constructor(fileName: string, virus: string) {
    super('file-infected', { fileName, virus });
    this.name = 'FileInfected';
  }
}

/** The scanner that the settings name did not answer, so nothing is taken unseen. */
export class ScannerDown extends ExpectedError {
  constructor(fileName: string, cause: unknown) {
    super('scanner-down', { fileName }, { cause });
    this.name = 'ScannerDown';
  }
}

/** Asks clamd (INSTREAM) about files before anything else reads them; without an address every file passes. */
export class VirusScanner {
  /** `address`: `tcp://host:3310` or `unix:/run/clamav/clamd.ctl`. */
  constructor(private readonly address: string | undefined) {}

  /** @throws FileInfected, ScannerDown */
  async demandClean(bytes: Buffer, fileName: string): Promise<void> {
    if (this.address === undefined) return;
    const answer = await this.ask(streamOf(bytes)).catch((error: unknown) => {
      throw new ScannerDown(fileName, error);
    });
    const virus = /^stream: (.+) FOUND$/.exec(answer)?.[1];
    if (virus !== undefined) throw new FileInfected(fileName, virus);
    if (answer !== 'stream: OK') throw new ScannerDown(fileName, new Error(`clamd said: ${answer}`));
  }

  /** Whether it answers; false also where there is none. */
  async isAnswering(): Promise<boolean> {
    if (this.address === undefined) return false;
    return (await this.ask([Buffer.from('zPING\0')]).catch(() => '')) === 'PONG';
  }

  private ask(pieces: Iterable<Buffer>): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = this.connect();
      let answer = '';
      socket.setTimeout(LONGEST_MS, () => socket.destroy(new Error(`no answer within ${LONGEST_MS} ms`)));
      socket.setEncoding('utf8');
      socket.on('data', (text: string) => {
        answer += text;
        if (answer.length > LONGEST_ANSWER) socket.destroy(new Error('the answer does not end'));
      });
      socket.once('error', reject);
      socket.once('close', () => {
        const end = answer.indexOf('\0');
        if (end === -1) reject(new Error('the connection was closed without an answer'));
        else resolve(answer.slice(0, end));
      });
      socket.once('connect', () => {
        for (const piece of pieces) socket.write(piece);
      });
    });
  }

  private connect(): Socket {
    const url = new URL(this.address ?? '');
    return url.protocol === 'unix:' ? connect(url.pathname) : connect(Number(url.port), url.hostname);
  }
}

function* streamOf(bytes: Buffer): Generator<Buffer> {
  yield Buffer.from('zINSTREAM\0');
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    const piece = bytes.subarray(at, at + PIECE_BYTES);
    yield lengthOf(piece.length);
    yield piece;
  }
  yield lengthOf(0);
}

function lengthOf(count: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(count);
  return bytes;
}
