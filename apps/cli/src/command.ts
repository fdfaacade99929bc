import type { Readable, Writable } from 'node:stream';
import type { Texts } from '@domain/texts';

/** What a command reads and writes; the process itself fits. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** Where a command speaks with a person, and in which language. */
export interface Terminal extends Streams {
  readonly texts: Texts;
}

/** Takes the arguments after its own name, answers the exit code. A foreseen failure is thrown as an ExpectedError. */
export type Command = (argv: readonly string[], terminal: Terminal) => Promise<number>;

export function writeLine(stream: Writable, line: string): void {
  stream.write(`${line}\n`);
}
