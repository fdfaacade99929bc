import { fileTypeFromBuffer } from 'file-type';
import { openArchive } from '../archive/open-archive.js';
import { isCompoundFile, recogniseCompound } from './compound-file.js';
import { refuseExternalParts } from './external-parts.js';
import { type FileKind, type RecognisedFile, recognised } from './file-kind.js';
import { recogniseArchive, refuseUnsafeParts } from './office-archive.js';
import { recogniseText, refuseUnsafeRichText } from './text-kind.js';

const ARCHIVES = ['7z', 'rar', 'gz', 'tar', 'bz2', 'xz', 'cab'];
const ZIP_SIGNATURES = ['504b0304', '504b0506'];

/**
 * Recognises a file by its content and refuses, without inflating or parsing it, what may not be opened: a bomb, a
 * macro, a reference that would be fetched, an enciphered document. Cheap enough for a request.
 *
 * @throws FileRefused
 */
export async function recogniseFile(bytes: Buffer, fileName: string): Promise<RecognisedFile> {
  if (ZIP_SIGNATURES.includes(bytes.subarray(0, 4).toString('hex'))) return recogniseZip(bytes, fileName);
  if (isCompoundFile(bytes)) return recogniseCompound(bytes, fileName);
  // The mark of UTF-16 also begins an MPEG frame; nobody sends an order as music.
  const found = isMarkedUtf16(bytes) ? undefined : await signatureOf(bytes);
  if (found === undefined) {
    const text = recogniseText(bytes, fileName);
    if (text.kind === 'rich-text') refuseUnsafeRichText(bytes, fileName);
    return text;
  }
  if (found.ext === 'pdf') return recognised('pdf');
  const kind: FileKind = ARCHIVES.includes(found.ext)
    ? 'archive'
    : found.mime.startsWith('image/')
      ? 'picture'
      : 'other';
  return { kind, mediaType: found.mime };
}

async function recogniseZip(bytes: Buffer, fileName: string): Promise<RecognisedFile> {
  const archive = await openArchive(bytes, fileName);
  const found = await recogniseArchive(archive);
  if (found.kind === 'archive' || found.kind === 'presentation') return found;
  await refuseUnsafeParts(archive, fileName);
  await refuseExternalParts(archive, fileName);
  return found;
}

const MARKUP = ['xml', 'rtf', 'html', 'svg', 'eml', 'ics', 'vcf'];

/** Signatures of markup are left to our own look at it; a PDF may begin after some rubbish. */
async function signatureOf(bytes: Buffer): Promise<{ ext: string; mime: string } | undefined> {
  if (bytes.subarray(0, 1024).includes('%PDF-')) return { ext: 'pdf', mime: 'application/pdf' };
  try {
    const found = await fileTypeFromBuffer(bytes);
    return found === undefined || MARKUP.includes(found.ext) ? undefined : found;
  } catch {
    // It follows lengths written in the file, and damaged ones lead beyond the end.
    return undefined;
  }
}

function isMarkedUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
