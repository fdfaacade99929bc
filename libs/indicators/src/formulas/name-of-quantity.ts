import { FormulaFault } from './formula-fault.js';
import { parseFormula } from './parse-formula.js';

/** A name that a formula can call a quantity by: «доля пятёрок», and not «if» or «(доля». */
export function isNameOfQuantity(name: string): boolean {
  try {
    return parseFormula(name, [{ name, kind: 'number', unit: '' }]).node === 'variable' && name === name.trim();
  } catch (error) {
    if (error instanceof FormulaFault) return false;
    throw error;
  }
}
