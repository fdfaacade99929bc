import type { CheerioAPI } from 'cheerio';
import type { Archive } from '../archive/open-archive.js';
import { isOn, parsePart, type XmlElement } from './xml-part.js';

/** Words and not only a page's number or a line under it. */
const LEAST_LETTERS = 10;

/**
 * The paragraphs of the header that only the first page has: blanks of authorities keep their names and requisites
 * there. Empty where the first page has no header of its own.
 */
export async function letterheadOf(archive: Archive, $: CheerioAPI): Promise<string[]> {
  const section = $('w\\:sectPr')[0];
  if (section === undefined || !isOn(section, 'w:titlePg')) return [];
  const reference = $(section).children('w\\:headerReference[w\\:type="first"]').attr('r:id');
  const target = reference === undefined ? undefined : await targetOf(archive, reference);
  if (target === undefined || !archive.has(target)) return [];
  const header = parsePart(await archive.read(target));
  const texts = header('w\\:p')
    .toArray()
    .map((one) =>
      header(one)
        .find('w\\:t, w\\:tab, w\\:br')
        .toArray()
        .map((run) => (run.name === 'w:t' ? header(run).text() : ' '))
        .join(''),
    );
  return texts.join('').replace(/[^\p{L}]/gu, '').length < LEAST_LETTERS ? [] : texts;
}

async function targetOf(archive: Archive, id: string): Promise<string | undefined> {
  const name = 'word/_rels/document.xml.rels';
  if (!archive.has(name)) return undefined;
  const $ = parsePart(await archive.read(name));
  const root = $.root().children()[0];
  const found = root === undefined ? undefined : childrenOf(root).find((one) => one.attribs['Id'] === id);
  const target = found?.attribs['Target'];
  return target === undefined ? undefined : target.startsWith('/') ? target.slice(1) : `word/${target}`;
}

function childrenOf(root: XmlElement): XmlElement[] {
  return root.children.filter((child): child is XmlElement => 'attribs' in child);
}
