import { ARCHIVE_LIMITS } from '../archive/archive-limits.js';
import type { Archive } from '../archive/open-archive.js';
import { markupCallsFor } from './external-markup.js';
import { refuseTarget } from './outside-target.js';
import { takenInBy } from './relationships.js';

/**
 * Refuses an office document that takes in something of another machine or program when it is opened: a template, a
 * linked object, a picture of the web, a DDE field. Hyperlinks are words.
 *
 * @throws FileRefused `file-with-external-content` with the `target`; `archive-bomb` where the lists come to too much
 */
export async function refuseExternalParts(archive: Archive, fileName: string): Promise<void> {
  let left: number = ARCHIVE_LIMITS.listBytes;
  for (const name of archive.names.filter((one) => one.endsWith('.rels'))) {
    const list = await archive.read(name, left);
    left -= list.length;
    refuseTarget(takenInBy(list.toString('utf8')), fileName);
  }
}

const MAIN_PARTS =
  /^word\/(?:document|header|footer|footnotes|endnotes)\d*\.xml$|^xl\/externalLinks\/[^/]+\.xml$|^(?:[^/]+\/)?(?:content|styles|meta)\.xml$/i;

/**
 * The same for what the words themselves call for. They may be long, so the reader asks, not the one who receives.
 *
 * @throws FileRefused `file-with-external-content`, `file-with-macros`
 */
export async function refuseExternalFields(archive: Archive, fileName: string): Promise<void> {
  for (const name of archive.names.filter((one) => MAIN_PARTS.test(one))) {
    refuseTarget(markupCallsFor((await archive.read(name)).toString('utf8'), fileName), fileName);
  }
}
