import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { FileRefused } from '../file-refused.js';
import { makeOfficeProfile } from '../programs/office-profile.js';
import { isInstalled, READING_PROGRAMS, withoutNetwork } from '../programs/optional-programs.js';

/** By the ending LibreOffice chooses how it reads a file; the name the sender gave may say anything. */
export type OldFormat = 'doc' | 'odt' | 'fodt' | 'rtf' | 'xml';

/** It starts in three seconds; a hundred pages take ten more. */
const TIMEOUT_MS = 90_000;
const MOST_OUTPUT_BYTES = 1024 * 1024;

/**
 * A document of an older format as DOCX, by LibreOffice in the working folder. The caller owns that folder and the
 * process group, so that a run it kills leaves nothing.
 *
 * @throws FileRefused `program-missing`, `program-failed`
 */
export async function convertToDocx(bytes: Buffer, format: OldFormat, fileName: string): Promise<Buffer> {
  if (!(await isInstalled('soffice'))) {
    throw new FileRefused('program-missing', { fileName, program: 'soffice', package: READING_PROGRAMS.soffice });
  }
  const folder = await mkdtemp(path.join(process.cwd(), 'office-'));
  try {
    const source = path.join(folder, `source.${format}`);
    const profile = path.join(folder, 'profile');
    await makeOfficeProfile(profile);
    await writeFile(source, bytes);
    const [command = '', ...args] = await withoutNetwork([
      'soffice',
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...['--headless', '--norestore', '--nolockcheck', '--nodefault', '--nofirststartwizard'],
      ...['--convert-to', 'docx:MS Word 2007 XML', '--outdir', path.join(folder, 'out'), source],
    ]);
    await promisify(execFile)(command, args, { cwd: folder, timeout: TIMEOUT_MS, maxBuffer: MOST_OUTPUT_BYTES });
    return await readFile(path.join(folder, 'out', 'source.docx'));
  } catch (cause) {
    throw new FileRefused('program-failed', { fileName, program: 'LibreOffice' }, { cause });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
