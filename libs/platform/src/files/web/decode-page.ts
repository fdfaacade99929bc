import iconv from 'iconv-lite';
import { decodeText } from '../decode-text.js';

const SAYS = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]+)["']/i;

/** The text of a saved page: as its bytes show it where they leave no doubt, else as the page says of itself. */
export function decodePage(bytes: Buffer): string | null {
  const decoded = decodeText(bytes);
  if (decoded !== null && /^utf/.test(decoded.encoding)) return decoded.text;
  const said = SAYS.exec(bytes.subarray(0, 4096).toString('latin1'));
  const encoding = said?.[1] ?? said?.[2];
  if (encoding !== undefined && iconv.encodingExists(encoding) && !/^utf/i.test(encoding)) {
    return iconv.decode(bytes, encoding).replaceAll('\0', '');
  }
  return decoded?.text ?? null;
}
