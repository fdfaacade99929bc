export { CONTROLLED_BY_SIGNATORY } from './controller.js';
export { type HeaderReading, readHeader } from './read-header.js';
