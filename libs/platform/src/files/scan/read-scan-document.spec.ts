import sharp from 'sharp';
import { READING_LIMITS } from '../reading-options.js';
import { readScanDocument } from './read-scan-document.js';

it('a picture of white paper says that no letters were recognised', async () => {
  const white = sharp({ create: { width: 300, height: 400, channels: 3, background: '#ffffff' } });
  const document = await readScanDocument(await white.png().toBuffer(), {
    fileName: 'снимок.png',
    limits: READING_LIMITS,
  });
  expect(document.blocks).toEqual([]);
  expect(document.warnings).toEqual([{ level: 'warn', code: 'no-letters', where: 'order' }]);
});
