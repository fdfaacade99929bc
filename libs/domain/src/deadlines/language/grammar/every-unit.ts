import type { Clause, Place, UnitName } from '../tree.js';

/** Once in every unit, said by a word and not with a count. */
export function everyUnit(per: UnitName, at: Place): Extract<Clause, { type: 'frequency' }> {
  return { type: 'frequency', times: 1, per, unitCount: 1, atLeast: false, academic: false, counted: false, at };
}
