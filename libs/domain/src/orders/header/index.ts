export { CONTROLLED_BY_SIGNATORY } from './controller.js';
export { dateIn, numberIn } from './order-date.js';
export { type HeaderReading, readHeader } from './read-header.js';
