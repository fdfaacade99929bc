export { readItems } from './read-items.js';
