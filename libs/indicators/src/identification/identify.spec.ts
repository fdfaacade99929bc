import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type IdentificationRule, identify, type ProcedureResult } from './index.js';

interface Gold {
  schools: { name: string; procedures: Record<string, number | null>; proceduresAtOrAbove30: number }[];
  identificationRule: { minLowProcedures: number; lowResult: { thresholdPercent: number } };
}

const file = path.join(import.meta.dirname, '../../../../test/fixtures/gold/002.json');
const { schools, identificationRule } = JSON.parse(readFileSync(file, 'utf8')) as Gold;
const RULE: IdentificationRule = {
  lowFromPercent: identificationRule.lowResult.thresholdPercent,
  leastProcedures: identificationRule.minLowProcedures,
};
const results = (shares: Record<string, number | null>): ProcedureResult[] =>
  Object.entries(shares).map(([procedure, failedPercent]) => ({ procedure, failedPercent }));

describe('schools with low results by the rule of order 002', () => {
  it('are the ten of its list', () => {
    expect(schools).toHaveLength(10);
  });

  it.each(schools)('$name is one, by the procedures the table marks', ({ procedures, proceduresAtOrAbove30 }) => {
    const { isLow, low, unknown } = identify(RULE, results(procedures));
    expect(isLow).toBe(true);
    expect(low).toHaveLength(proceduresAtOrAbove30);
    expect(unknown.map(({ procedure }) => procedure)).toEqual(
      Object.keys(procedures).filter((procedure) => procedures[procedure] === null),
    );
  });

  it('leave out a school just below the line', () => {
    // 30 in one procedure only; 29.9 in the other is not low.
    const finding = identify(RULE, results({ 'ВПР Русский 5 кл.': 30, 'ВПР Математика 5 кл.': 29.9 }));
    expect(finding).toMatchObject({ isLow: false, isOpen: false });
    expect(finding.low.map(({ failedPercent }) => failedPercent)).toEqual([30]);
  });

  it('stay open where a result that is not there would decide', () => {
    const finding = identify(RULE, results({ 'ВПР Русский 5 кл.': 45, 'ВПР Математика 5 кл.': null }));
    expect(finding).toMatchObject({ isLow: false, isOpen: true });
  });

  it('are low in as many procedures, not in as many years of one', () => {
    const inYears = (procedure: string, ...percents: (number | null)[]) =>
      percents.map((failedPercent) => ({ procedure, failedPercent }));
    expect(identify(RULE, inYears('ОГЭ математика', 45, 50))).toMatchObject({
      isLow: false,
      lowCount: 1,
      isOpen: false,
    });
    expect(identify(RULE, inYears('ОГЭ математика', 45, null))).toMatchObject({ isLow: false, isOpen: false });
    const both = [...inYears('ОГЭ математика', 45, 50), ...inYears('ОГЭ физика', 10, 30)];
    expect(identify(RULE, both)).toMatchObject({ isLow: true, lowCount: 2 });
  });

  it('take no part in a procedure without being low in it', () => {
    expect(identify(RULE, results({ 'ОГЭ математика': null }))).toMatchObject({ isLow: false, low: [], isOpen: false });
  });
});
