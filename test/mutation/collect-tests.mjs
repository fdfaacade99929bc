import { format } from 'node:util';
import { expect } from 'expect';

/** As much of jest's globals as the specs of rules use. Collects the tests that `load` declares, in their order. */
export function collectTests(load) {
  const tests = [];
  const scope = [];
  const describe = (name, body) => {
    scope.push(name);
    body();
    scope.pop();
  };
  const it = (name, run) => tests.push({ name: [...scope, name].join(' › '), run });
  it.each = (rows) => (name, run) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      it(format(name, ...values), () => run(...values));
    }
  };
  Object.assign(globalThis, { describe, it, expect });
  load();
  return tests;
}
