import { compileCondition, compileFormula, FormulaFault, isNameOfQuantity } from '../formulas/index.js';
import { compileScale } from '../scales/index.js';
import type { IndicatorDefinition } from './definition.js';

/** Why a definition is not taken. */
export interface DefinitionFault {
  /** Code of the indicator. */
  readonly indicator: string;
  /** Where in its definition: `formula`, `bands.2.test`, `quantities.0.name`. */
  readonly field: string;
  readonly code: string;
  /** `place` counts characters of the field from 1. */
  readonly values: Readonly<Record<string, string | number>>;
}

type Note = (field: string, code: string, values?: DefinitionFault['values']) => void;

const LONGEST_CODE = 20;
const LONGEST_WORDS = 2000;
const MOST_PARTS = 30;
const MOST_INDICATORS = 500;
const MOST_YEARS_BACK = 5;
const MOST_DIGITS = 6;

/** What keeps an indicator from being computed, all of it. */
export function checkDefinition(definition: IndicatorDefinition): DefinitionFault[] {
  const faults: DefinitionFault[] = [];
  const note: Note = (field, code, values = {}) =>
    faults.push({ indicator: definition.code, field, code, values: { ...values, indicator: definition.code } });
  checkWords(definition, note);
  checkQuantities(definition, note);
  checkRange(definition, note);
  if (faults.length === 0) checkFormulas(definition, note);
  return faults;
}

/** A whole catalogue: each of its indicators, and that no two have one code. */
export function checkDefinitions(definitions: readonly IndicatorDefinition[]): DefinitionFault[] {
  const seen = new Set<string>();
  const twice = definitions.filter(({ code }) => seen.size === seen.add(code).size);
  const tooMany = definitions.slice(MOST_INDICATORS, MOST_INDICATORS + 1);
  return [
    ...tooMany.map(({ code }) => fault(code, 'indicator.too-many', { limit: MOST_INDICATORS })),
    ...twice.map(({ code }) => fault(code, 'indicator.code-twice', { indicator: code })),
    ...definitions.slice(0, MOST_INDICATORS).flatMap(checkDefinition),
  ];
}

function fault(indicator: string, code: string, values: DefinitionFault['values']): DefinitionFault {
  return { indicator, field: 'code', code, values };
}

function checkWords(definition: IndicatorDefinition, note: Note): void {
  const { code, task, name, bandsText, frequency, owner, source, quantities, bands } = definition;
  if (code.length > LONGEST_CODE) note('code', 'indicator.words-too-long', { limit: LONGEST_CODE });
  for (const [field, words] of Object.entries({ task, name, bandsText, frequency, owner, source })) {
    if (words.length > LONGEST_WORDS) note(field, 'indicator.words-too-long', { limit: LONGEST_WORDS });
  }
  if (code.trim() === '') note('code', 'indicator.without-code');
  if (task.trim() === '') note('task', 'indicator.without-task');
  if (name.trim() === '') note('name', 'indicator.without-name');
  if (quantities.length > MOST_PARTS) note('quantities', 'indicator.too-many-parts', { limit: MOST_PARTS });
  if (bands.length > MOST_PARTS) note('bands', 'indicator.too-many-parts', { limit: MOST_PARTS });
}

function checkQuantities({ quantities }: IndicatorDefinition, note: Note): void {
  for (const [at, quantity] of quantities.entries()) {
    const { name, measure, yearsBack } = quantity;
    if (!isNameOfQuantity(name)) note(`quantities.${at}.name`, 'indicator.quantity-name', { name });
    if (quantities.findIndex((other) => other.name === name) !== at) {
      note(`quantities.${at}.name`, 'indicator.quantity-twice', { name });
    }
    if (measure.trim() === '') note(`quantities.${at}.measure`, 'indicator.quantity-without-measure', { name });
    if (!Number.isInteger(yearsBack) || yearsBack < 0 || yearsBack > MOST_YEARS_BACK) {
      note(`quantities.${at}.yearsBack`, 'indicator.years-back', { limit: MOST_YEARS_BACK });
    }
    if (quantity.kind !== 'category') continue;
    const words = quantity.categories;
    const isUsable = words.every(
      (word) => word.replace(/\s+/gu, ' ').trim() === word && word !== '' && !/[;"\\]/u.test(word),
    );
    if (words.length < 2 || new Set(words).size < words.length || !isUsable) {
      note(`quantities.${at}.categories`, 'indicator.categories', { name });
    }
  }
}

function checkRange({ range: { least, most, digits }, bands }: IndicatorDefinition, note: Note): void {
  if (least !== null && most !== null && least > most) note('range.least', 'indicator.range', { least, most });
  if (digits !== null && (!Number.isInteger(digits) || digits < 0 || digits > MOST_DIGITS)) {
    note('range.digits', 'indicator.digits', { limit: MOST_DIGITS });
  }
  for (const [at, { points }] of bands.entries()) {
    if (!Number.isFinite(points)) note(`bands.${at}.points`, 'indicator.points');
  }
}

function checkFormulas({ formula: text, quantities, unit, bands }: IndicatorDefinition, note: Note): void {
  const formula = tried(note, 'formula', () => compileFormula(text, quantities, unit));
  for (const [at, band] of bands.entries()) {
    const { when } = band;
    if (when !== null && tried(note, `bands.${at}.when`, () => compileCondition(when, quantities)) === null) continue;
    // What is asked of a value can be told only where there is one.
    if (formula !== null) tried(note, `bands.${at}.test`, () => compileScale([band], [], formula, quantities));
  }
}

function tried<T>(note: Note, field: string, read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FormulaFault)) throw error;
    note(field, error.code, error.values);
    return null;
  }
}
