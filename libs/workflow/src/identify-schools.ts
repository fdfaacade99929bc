import { randomUUID } from 'node:crypto';
import { findSchool, type SchoolOutcome } from '@indicators/identification';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { AuditEventEntity, IdentificationRunEntity, keepFindings, schoolsOfBranch } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { Conflict } from './acting/errors.js';
import { knownOfSchools, proceduresOfBranch } from './results/known-of-schools.js';
import { lockBranch } from './results/reach-branch.js';
import { ruleToRun } from './results/rule-of-branch.js';

const SCHOOLS_AT_ONCE = 500;

/**
 * Finds out by the rule of a branch which of its schools have low results in a year, are at risk, or could be by what is not known, and
 * keeps it with what it was found by. Lists of schools stay as they are.
 * @throws NotFound, Conflict `identification-without-results`
 */
@Injectable()
export class IdentifySchools {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { organisationId: string; year: number; actor: ActingPerson }): Promise<{ id: string }> {
    const { organisationId, year, actor } = input;
    demand(actor, 'indicators.edit');
    return this.dataSource.transaction(async (manager) => {
      await lockBranch(manager, actor, organisationId);
      const by = { at: this.clock.now(), byPerson: actor.personId };
      const { id: ruleId, definition: rule } = await ruleToRun(manager, organisationId, by);
      const branch = await proceduresOfBranch(manager, organisationId, rule, year);
      if (branch.held.length === 0) throw new Conflict('identification-without-results', { year });
      const ids = (await schoolsOfBranch(manager, organisationId)).map(({ id }) => id);
      const counts: Record<SchoolOutcome, number> = { low: 0, risk: 0, open: 0, not: 0 };
      const id = randomUUID();
      for (let start = 0; start < ids.length; start += SCHOOLS_AT_ONCE) {
        const known = await knownOfSchools(manager, ids.slice(start, start + SCHOOLS_AT_ONCE), { branch, rule, year });
        const findings = [...known].map(([school, of]) => ({
          ...{ organisationId: school, outcome: findSchool(rule, year, of).outcome, known: of },
        }));
        for (const { outcome } of findings) counts[outcome] += 1;
        await keepFindings(manager, id, findings);
      }
      await manager.insert(IdentificationRunEntity, { id, organisationId, ruleId, year, counts, ...by });
      await manager.insert(AuditEventEntity, {
        ...{ at: by.at, actorId: actor.personId, action: 'schools-identified' },
        ...{ subject: `organisation:${organisationId}`, details: { year, ...counts } },
      });
      return { id };
    });
  }
}
