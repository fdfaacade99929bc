import type { Archive } from '../archive/open-archive.js';
import { parsePart } from './xml-part.js';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * The footnotes of a document in their order, then its endnotes, each after its raised number: «¹ При наличии». The
 * signs in the text that refer to them are left out, as they would be read as part of a term.
 */
export async function notesOf(archive: Archive): Promise<string[]> {
  return [...(await notesOfKind(archive, 'footnote')), ...(await notesOfKind(archive, 'endnote'))];
}

async function notesOfKind(archive: Archive, kind: 'footnote' | 'endnote'): Promise<string[]> {
  const name = `word/${kind}s.xml`;
  if (!archive.has(name)) return [];
  const $ = parsePart(await archive.read(name));
  const notes = $(`w\\:${kind}`).filter(
    (_, note) => note.attribs['w:type'] === undefined || note.attribs['w:type'] === 'normal',
  );
  return notes.toArray().flatMap((note, index) => {
    const text = $(note)
      .find('w\\:p')
      .toArray()
      .map((one) => $(one).find('w\\:t').text())
      .join(' ')
      .trim();
    return text === '' ? [] : [`${raised(index + 1)} ${text}`];
  });
}

function raised(number: number): string {
  return [...String(number)].map((digit) => RAISED.charAt(Number(digit))).join('');
}
