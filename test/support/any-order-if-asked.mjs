import { anyOrder } from './any-order.mjs';

const BEGUN = Symbol.for('vekha.any-order');

// The modules of a process are shared by its test files: once is enough.
if (process.env.VEKHA_ANY_ORDER && !globalThis[BEGUN]) {
  globalThis[BEGUN] = true;
  anyOrder();
}
