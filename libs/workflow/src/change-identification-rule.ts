import type { WholeRule } from '@indicators/identification';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { AuditEventEntity, IdentificationRuleEntity } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { Conflict } from './acting/errors.js';
import { lockBranch } from './results/reach-branch.js';
import { demandRule, ruleInForce } from './results/rule-of-branch.js';

/**
 * Gives a branch the next version of the rule by which its schools with low results are found. Runs that were made go by theirs.
 * @throws NotFound, BadInput that names the field, Conflict `stale-identification-rule` where another version is in force than was seen
 */
@Injectable()
export class ChangeIdentificationRule {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    organisationId: string;
    /** Of the version that was seen; 0 where the branch had none. */
    seenNumber: number;
    rule: WholeRule;
    actor: ActingPerson;
  }): Promise<{ number: number }> {
    const { organisationId, seenNumber, rule, actor } = input;
    demand(actor, 'indicators.edit');
    demandRule(rule);
    return this.dataSource.transaction(async (manager) => {
      await lockBranch(manager, actor, organisationId);
      const before = (await ruleInForce(manager, organisationId))?.number ?? 0;
      if (before !== seenNumber) throw new Conflict('stale-identification-rule');
      const [at, number] = [this.clock.now(), before + 1];
      const next = { organisationId, number, definition: rule, at, byPerson: actor.personId };
      await manager.save(manager.create(IdentificationRuleEntity, next));
      await manager.insert(AuditEventEntity, {
        ...{ at, actorId: actor.personId, action: 'identification-rule-changed' },
        ...{ subject: `organisation:${organisationId}`, details: { number } },
      });
      return { number };
    });
  }
}
