export { digestOf, FileLost, FileStore } from './file-store.js';
