import { type AnyReading, readAny } from '@domain/protocols';
import { FileRefused, readDocumentFromPath } from '@platform/files';
import { type Terminal, writeLine } from './command.js';

/** Reads an order or a protocol from a file; a refusal is one line on stderr, and null is answered. */
export async function readFromPath(path: string, { stderr, texts }: Terminal): Promise<AnyReading | null> {
  try {
    return readAny(await readDocumentFromPath(path));
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    writeLine(stderr, texts.say(error.code, error.values));
    return null;
  }
}
