import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { programFolders } from '../../config/index.js';

/** Programs of the system that read some kinds of files, and Debian's packages they come in. */
export const READING_PROGRAMS = {
  soffice: 'libreoffice-writer-nogui',
  pdftoppm: 'poppler-utils',
  tesseract: 'tesseract-ocr tesseract-ocr-rus',
} as const;

export type ReadingProgram = keyof typeof READING_PROGRAMS;

/** Whether a program is on the path, without starting it. */
export async function isInstalled(program: string): Promise<boolean> {
  const places = programFolders().map((folder) => access(path.join(folder, program), constants.X_OK));
  // All at once: each answer waited for is a turn of a server that may be busy.
  return Promise.any(places).then(
    () => true,
    () => false,
  );
}

/** Which of the programs that read files are there. */
export async function installedPrograms(): Promise<Record<ReadingProgram, boolean>> {
  const [soffice, pdftoppm, tesseract] = await Promise.all(
    (['soffice', 'pdftoppm', 'tesseract'] as const).map(isInstalled),
  );
  return { soffice: soffice === true, pdftoppm: pdftoppm === true, tesseract: tesseract === true };
}

const PROBE_TIMEOUT_MS = 5_000;
let probe: Promise<boolean> | undefined;

/** A command that runs another one cut off from every network, where the system lets us; else the command itself. */
export async function withoutNetwork(command: readonly string[]): Promise<string[]> {
  const cutOff = ['unshare', '--map-root-user', '--net', '--'];
  probe ??= promisify(execFile)('unshare', [...cutOff.slice(1), 'true'], { timeout: PROBE_TIMEOUT_MS }).then(
    () => true,
    () => false,
  );
  return (await probe) ? [...cutOff, ...command] : [...command];
}
