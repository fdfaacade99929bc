import { load } from 'cheerio';
import { isRemote } from './outside-target.js';

/** Relationships to other files that only a reader's click opens. */
const CLICKED = /\/hyperlink$/i;
/** Taken in when the document is opened, wherever it lies. */
const TAKEN_IN = /\/(?:oleObject|frame|subDocument|aFChunk|control|package)$/i;

/** The first target of a list of relationships that opening the document takes in from elsewhere. */
export function takenInBy(relationships: string): string | null {
  const $ = load(relationships, { xml: true });
  for (const { attribs } of $('[TargetMode]')) {
    if (isTakenIn(attribs)) return attribs['Target'] ?? '';
  }
  return null;
}

/** Whether a relationship of these attributes takes something in from elsewhere. */
export function isTakenIn(attributes: Readonly<Record<string, string>>): boolean {
  const { Type: type = '', Target: target = '', TargetMode: mode = '' } = attributes;
  if (mode.toLowerCase() !== 'external' || CLICKED.test(type)) return false;
  return TAKEN_IN.test(type) || isRemote(target.trim());
}
