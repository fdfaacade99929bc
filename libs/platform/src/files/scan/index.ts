export { pictureOfPdfPage } from './picture-of-pdf-page.js';
export { readScanPage } from './scan-page.js';
