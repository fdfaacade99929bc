import { fileTypeFromBuffer } from 'file-type';
import { contradicts, extensionOf, type FoundType } from './content-of-name.js';
import { FileRefused } from './file-refused.js';

/** What one report may bring: so many files, each no larger. */
export const EVIDENCE_LIMITS = { files: 5, bytes: 20 * 1024 * 1024 } as const;

/** What starts when it is opened is nobody's evidence, and the next reader might open it. */
const PROGRAMS =
  /\.(exe|com|scr|dll|msi|msp|bat|cmd|ps1|vbs|vbe|js|jse|wsf|wsh|hta|cpl|jar|lnk|reg|sh|apk|app|iso|img)$/i;
const PROGRAM_TYPES = ['exe', 'elf', 'macho', 'msi', 'lnk', 'apk', 'jar', 'class', 'iso'];

/**
 * What an attached file is by its content, and that its name does not say otherwise.
 * @throws FileRefused `empty-file`, `file-is-program`, `file-not-as-named`
 */
export async function checkAttachment(bytes: Buffer, fileName: string): Promise<{ mediaType: string }> {
  if (bytes.length === 0) throw new FileRefused('empty-file', { fileName });
  const found = await typeOf(bytes);
  if (PROGRAMS.test(fileName.trim()) || (found !== undefined && PROGRAM_TYPES.includes(found.ext))) {
    throw new FileRefused('file-is-program', { fileName });
  }
  const named = extensionOf(fileName);
  if (contradicts(named, bytes, found))
    throw new FileRefused('file-not-as-named', { fileName, named: named.toUpperCase() });
  return { mediaType: found?.mime ?? 'application/octet-stream' };
}

async function typeOf(bytes: Buffer): Promise<FoundType | undefined> {
  try {
    return await fileTypeFromBuffer(bytes);
  } catch {
    // It follows lengths written in the file, and damaged ones lead beyond the end.
    return undefined;
  }
}
