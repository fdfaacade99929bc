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
  const found = await fileTypeFromBuffer(bytes);
  if (!found) return { kind: 'text', mediaType: 'text/plain' };
  const kind = BY_EXTENSION[found.ext] ?? (found.mime.startsWith('image/') ? 'picture' : 'other');
  return { kind, mediaType: found.mime };
}
