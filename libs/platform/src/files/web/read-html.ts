import type { SourceDocument } from '@domain/document';
import { finishDocument } from '../blocks/finish-document.js';
import { FileRefused } from '../file-refused.js';
import type { ReadingOptions } from '../reading-options.js';
import { decodePage } from './decode-page.js';
import { pageBlocks } from './page-blocks.js';
import { parsePage } from './page-tree.js';

/** Reads a saved web page. Nothing it refers to is fetched. @throws FileRefused */
export function readHtml(bytes: Buffer, { fileName }: ReadingOptions): SourceDocument {
  const html = decodePage(bytes);
  if (html === null) throw new FileRefused('undecodable', { fileName });
  return finishDocument(pageBlocks(parsePage(html)), fileName);
}
