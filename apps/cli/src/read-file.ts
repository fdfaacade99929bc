import { placesInFile } from '@domain/document';
import { type AnyReading, readAny } from '@domain/protocols';
import { FileRefused, readDocumentFromPath } from '@platform/files';
import { type Terminal, writeLine } from './command.js';
import type { Places } from './warning-words.js';

interface ReadFile {
  readonly reading: AnyReading;
  readonly places: Places;
}

/** Reads an order or a protocol from a file; a refusal is one line on stderr, and null is answered. */
export async function readFromPath(path: string, { stderr, texts }: Terminal): Promise<ReadFile | null> {
  try {
    const document = await readDocumentFromPath(path);
    return { reading: readAny(document), places: placesInFile(document) };
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    writeLine(stderr, texts.say(error.code, error.values));
    return null;
  }
}
