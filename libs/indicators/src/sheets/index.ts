export { placeInSheets } from './place-in-sheets.js';
export { type ReadCatalogue, readSheets, type SheetFault } from './read-sheets.js';
export { type WrittenSheet, writeSheets } from './write-sheets.js';
