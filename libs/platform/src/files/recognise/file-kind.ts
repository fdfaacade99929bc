/** What the bytes are, whatever the name says; the catalogue says each kind in words (`file-kind.picture`). */
export type FileKind =
  | 'text'
  | 'csv'
  | 'html'
  | 'web-archive'
  | 'docx'
  /** Documents of words that LibreOffice turns into DOCX first: DOC, ODT, RTF, Word XML. */
  | 'word-old'
  | 'open-text'
  | 'rich-text'
  | 'word-xml'
  | 'spreadsheet'
  | 'pdf'
  | 'picture'
  | 'presentation'
  | 'archive'
  | 'other';

export interface RecognisedFile {
  readonly kind: FileKind;
  readonly mediaType: string;
}

const MEDIA_TYPES: Readonly<Record<Exclude<FileKind, 'spreadsheet' | 'picture' | 'archive' | 'other'>, string>> = {
  text: 'text/plain',
  csv: 'text/csv',
  html: 'text/html',
  'web-archive': 'multipart/related',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'word-old': 'application/msword',
  'open-text': 'application/vnd.oasis.opendocument.text',
  'rich-text': 'application/rtf',
  'word-xml': 'application/xml',
  pdf: 'application/pdf',
  presentation: 'application/vnd.ms-powerpoint',
};

export function recognised(kind: keyof typeof MEDIA_TYPES): RecognisedFile {
  return { kind, mediaType: MEDIA_TYPES[kind] };
}
