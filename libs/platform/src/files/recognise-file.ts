import { fileTypeFromBuffer } from 'file-type';

/** What the bytes are, whatever the name says; the catalogue says each kind in words (`file-kind.picture`). */
export type FileKind =
  | 'text'
  | 'picture'
  | 'pdf'
  | 'word'
  | 'word-old'
  | 'spreadsheet'
  | 'rich-text'
  | 'archive'
  | 'other';

const BY_EXTENSION: Readonly<Record<string, FileKind>> = {
  pdf: 'pdf',
  docx: 'word',
  odt: 'word',
  cfb: 'word-old',
  xlsx: 'spreadsheet',
  ods: 'spreadsheet',
  rtf: 'rich-text',
  zip: 'archive',
  '7z': 'archive',
  rar: 'archive',
  gz: 'archive',
  tar: 'archive',
};

/** Recognises a file by its content; bytes without a known signature are taken for text. */
export async function recogniseFile(bytes: Uint8Array): Promise<{ kind: FileKind; mediaType: string }> {
  // The mark of UTF-16 also begins an MPEG frame; nobody sends an order as music.
  const found = isMarkedUtf16(bytes) ? undefined : await fileTypeFromBuffer(bytes);
  if (!found) return { kind: 'text', mediaType: 'text/plain' };
  const kind = BY_EXTENSION[found.ext] ?? (found.mime.startsWith('image/') ? 'picture' : 'other');
  return { kind, mediaType: found.mime };
}

function isMarkedUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
