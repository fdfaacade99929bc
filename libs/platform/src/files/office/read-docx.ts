import type { SourceDocument, UnnumberedBlock } from '@domain/document';
import type { CheerioAPI } from 'cheerio';
import mammoth from 'mammoth';
import { type Archive, openArchive } from '../archive/open-archive.js';
import { finishDocument } from '../blocks/finish-document.js';
import { paragraph } from '../blocks/paragraph.js';
import { FileRefused } from '../file-refused.js';
import type { ReadingOptions } from '../reading-options.js';
import { refuseExternalFields } from '../recognise/external-parts.js';
import { pageBlocks } from '../web/page-blocks.js';
import { parsePage } from '../web/page-tree.js';
import { letterheadOf } from './letterhead.js';
import { notesOf } from './notes.js';
import { prepareBody } from './prepare-body.js';
import { parsePart } from './xml-part.js';

/**
 * Reads a Word document: its body as printed, the letterhead of its first page before it, its footnotes and endnotes after it. Other
 * headers and footers repeat on each page and are left out.
 *
 * @throws FileRefused
 */
export async function readDocx(bytes: Buffer, { fileName }: ReadingOptions): Promise<SourceDocument> {
  const archive = await openArchive(bytes, fileName);
  await refuseExternalFields(archive, fileName);
  const name = archive.names.find((one) => /^word\/document\d*\.xml$/i.test(one)) ?? '';
  const $ = parsePart(await archive.read(name));
  const numbering = await part(archive, 'word/numbering.xml');
  const styles = await part(archive, 'word/styles.xml');
  const tracked = $('w\\:del, w\\:ins, w\\:moveFrom, w\\:moveTo').length > 0;
  prepareBody($, { numbering, styles });
  const letterhead = await letterheadOf(archive, $);
  const body = await blocksOf(archive, name, $, fileName);
  const notes = await notesOf(archive);
  const warnings: SourceDocument['warnings'] = tracked
    ? [{ level: 'info', code: 'tracked-deletions', where: 'order', values: {} }]
    : [];
  return finishDocument([...running(letterhead), ...body, ...running(notes)], fileName, warnings);
}

async function part(archive: Archive, name: string): Promise<Buffer | null> {
  return archive.has(name) ? archive.read(name) : null;
}

function running(texts: readonly string[]): UnnumberedBlock[] {
  return texts.flatMap((text) => paragraph(text, false) ?? []);
}

async function blocksOf(archive: Archive, name: string, $: CheerioAPI, fileName: string): Promise<UnnumberedBlock[]> {
  try {
    const { value } = await mammoth.convertToHtml(inflated(archive, name, $.xml()), {
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    });
    return pageBlocks(parsePage(value));
  } catch (cause) {
    if (cause instanceof FileRefused) throw cause;
    throw new FileRefused('file-damaged', { fileName }, { cause });
  }
}

/** The numbers are words by now; a list of them would be counted once more. */
const UNREAD = /^word\/(?:numbering|footnotes|endnotes|comments\w*)\.xml$/;

/**
 * What mammoth reads instead of a ZIP archive of its own: it would inflate whatever the archive says. The type of its
 * options does not list `file`, which its reader takes as it takes `buffer`.
 */
function inflated(archive: Archive, mainPart: string, body: string): { buffer: Buffer } {
  const file = {
    exists: (name: string) => archive.has(name) && !UNREAD.test(name),
    read: async (name: string, encoding?: string) => {
      const bytes = name === mainPart ? Buffer.from(body) : await archive.read(name);
      if (encoding === undefined) return bytes;
      return bytes.toString(encoding === 'base64' ? 'base64' : 'utf8');
    },
  };
  return { file } as unknown as { buffer: Buffer };
}
