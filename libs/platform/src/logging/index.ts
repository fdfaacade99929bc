export { LineLogger } from './line-logger.js';
