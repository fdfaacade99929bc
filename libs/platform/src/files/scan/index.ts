export { pictureOfPdfPage } from './picture-of-pdf-page.js';
export { runProgram } from './run-program.js';
export { readScanPage } from './scan-page.js';
