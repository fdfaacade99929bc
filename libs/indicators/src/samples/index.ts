export { ORDER_002 } from './order-002/index.js';
