/** What the first bytes of a file say it is. */
export interface FoundType {
  readonly ext: string;
  readonly mime: string;
}

type Holds = (found: FoundType | undefined, bytes: Buffer) => boolean;

/** Formats of one office program open in another under each other's names. */
const OFFICE = ['doc', 'docx', 'docm', 'xls', 'xlsx', 'xlsm', 'ppt', 'pptx', 'odt', 'ods', 'odp', 'rtf'];
const OFFICE_FOUND: readonly string[] = [...OFFICE, 'cfb', 'zip', 'dotx', 'xltx', 'potx', 'ppsx'];
const IMAGES = ['jpg', 'jpeg', 'jfif', 'png', 'gif', 'tif', 'tiff', 'bmp', 'webp', 'heic', 'heif'];
const ARCHIVES = ['zip', 'rar', '7z', 'gz', 'tar'];
const TEXTS = ['txt', 'csv'];

/** Readers look for the mark of a PDF here, whatever stands before it. */
const PDF_HEAD_BYTES = 1024;

const isOffice: Holds = (found) => found !== undefined && OFFICE_FOUND.includes(found.ext);
const isArchive: Holds = (found) => found !== undefined && ARCHIVES.includes(found.ext);
const isPdf: Holds = (_, bytes) => bytes.subarray(0, PDF_HEAD_BYTES).includes('%PDF-');
/** A picture of points: a drawing (SVG) may hold a program. */
const isImage: Holds = (found) => found?.mime.startsWith('image/') === true && !found.mime.includes('svg');
const isText: Holds = (found, bytes) => ![isOffice, isArchive, isPdf].some((holds) => holds(found, bytes));

const CONTENT_OF: ReadonlyMap<string, Holds> = new Map<string, Holds>([
  ['pdf', isPdf],
  ...OFFICE.map((ext) => [ext, isOffice] as const),
  ...IMAGES.map((ext) => [ext, isImage] as const),
  ...ARCHIVES.map(
    (ext) => [ext, (found, bytes) => isArchive(found, bytes) || isOffice(found, bytes)] as [string, Holds],
  ),
  ...TEXTS.map((ext) => [ext, isText] as const),
]);

/** In small letters; empty where the name has none. */
export function extensionOf(fileName: string): string {
  return /\.([\p{L}\d]+)$/u.exec(fileName.trim())?.[1]?.toLowerCase() ?? '';
}

/** Whether a file of this extension cannot be what its content is: a saved page, or a drawing, that calls itself a PDF. */
export function contradicts(extension: string, bytes: Buffer, found: FoundType | undefined): boolean {
  const holds = CONTENT_OF.get(extension);
  return holds !== undefined && !holds(found, bytes);
}
