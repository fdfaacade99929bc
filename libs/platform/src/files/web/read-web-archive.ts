import type { SourceDocument } from '@domain/document';
import { simpleParser } from 'mailparser';
import { finishDocument } from '../blocks/finish-document.js';
import { FileRefused } from '../file-refused.js';
import type { ReadingOptions } from '../reading-options.js';
import { pageBlocks } from './page-blocks.js';
import { parsePage } from './page-tree.js';

/** Reads a page saved as one file (MHT): its first part that is a page. @throws FileRefused */
export async function readWebArchive(bytes: Buffer, { fileName }: ReadingOptions): Promise<SourceDocument> {
  const { html } = await simpleParser(bytes, { skipImageLinks: true, skipTextToHtml: true }).catch((cause: unknown) => {
    throw new FileRefused('file-damaged', { fileName }, { cause });
  });
  if (html === undefined || html === false) throw new FileRefused('file-damaged', { fileName });
  return finishDocument(pageBlocks(parsePage(html)), fileName);
}
