export { CONTROLLED_BY_SIGNATORY, controllerNamed, officialsNamed, signatoryNamed } from './controller.js';
export { dateIn, numberIn } from './order-date.js';
export { type HeaderReading, readHeader } from './read-header.js';
