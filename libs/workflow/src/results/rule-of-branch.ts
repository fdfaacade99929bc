import { RULE_OF_ORDER_002, type WholeRule } from '@indicators/identification';
import { IdentificationRuleEntity } from '@storage';
import type { EntityManager } from 'typeorm';
import { BadInput } from '../acting/errors.js';

/** The version in force; null, or number 0, where the branch has none of its own and goes by that of order 002. */
export function ruleInForce(manager: EntityManager, organisationId: string): Promise<IdentificationRuleEntity | null> {
  return manager.findOne(IdentificationRuleEntity, { where: { organisationId }, order: { number: 'DESC' } });
}

/** The version in force; the usual one is written down as number 0, for a run names its rule: the first of the branch's own stays 1. */
export async function ruleToRun(
  manager: EntityManager,
  organisationId: string,
  { at, byPerson }: { readonly at: Date; readonly byPerson: string },
): Promise<IdentificationRuleEntity> {
  const own = await ruleInForce(manager, organisationId);
  if (own !== null) return own;
  const usual = { organisationId, number: 0, definition: RULE_OF_ORDER_002, at, byPerson };
  return manager.save(manager.create(IdentificationRuleEntity, usual));
}

const BOUNDS: Readonly<Record<keyof WholeRule, readonly [least: number, most: number]>> = {
  lowFromPercent: [0, 100],
  leastProcedures: [1, 50],
  years: [1, 5],
  riskYears: [2, 5],
  leastFalling: [1, 50],
  indexBelow: [-1_000, 1_000],
};

/** @throws BadInput that names the field */
export function demandRule(rule: WholeRule): void {
  for (const [field, [least, most]] of Object.entries(BOUNDS)) {
    const value = rule[field as keyof WholeRule];
    if (value < least || value > most) throw new BadInput('identification-bounds', field, { least, most });
  }
}
