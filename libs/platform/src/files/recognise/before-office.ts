import { openArchive } from '../archive/open-archive.js';
import type { OldFormat } from '../office/convert-to-docx.js';
import { decodePage } from '../web/decode-page.js';
import { markupCallsFor } from './external-markup.js';
import { refuseExternalFields } from './external-parts.js';
import { fieldCallsFor } from './field-calls.js';
import { refuseTarget } from './outside-target.js';

const ZIP = 'PK';

/**
 * Refuses what LibreOffice would take in from elsewhere, before LibreOffice sees it. That it has no network and brings
 * no links up to date is the second lock, not the first. A rich text has been looked at when it was received.
 *
 * @throws FileRefused `file-with-external-content`, `file-with-macros`
 */
export async function refuseBeforeOffice(bytes: Buffer, format: OldFormat, fileName: string): Promise<void> {
  if (format === 'doc') refuseTarget(codesCallFor(bytes), fileName);
  else if (bytes.subarray(0, ZIP.length).toString('latin1') === ZIP) {
    await refuseExternalFields(await openArchive(bytes, fileName), fileName);
  } else if (format !== 'rtf')
    refuseTarget(markupCallsFor(decodePage(bytes) ?? bytes.toString('utf8'), fileName), fileName);
}

/** The words of the document may have one byte a letter or two; what names a field is Latin in both. */
function codesCallFor(bytes: Buffer): string | null {
  return fieldCallsFor(bytes.toString('latin1').replaceAll('\0', ''));
}
