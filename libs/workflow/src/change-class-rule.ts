import type { ClassRule } from '@domain/directory';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { AuditEventEntity, OrganisationEntity } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { BadInput, Conflict, NotFound } from './acting/errors.js';
import { demandSeenBody } from './directory/branches.js';
import { asMemberRule } from './directory/member-rule.js';

/**
 * Says which organisations a class means; null makes it one addressee. Tasks of issued orders do not follow by themselves:
 * what they then differ by is found and shown. @throws NotFound, Conflict `stale-entry`, BadInput `not-a-class`
 */
@Injectable()
export class ChangeClassRule {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { id: string; version: number; rule: ClassRule | null; actor: ActingPerson }): Promise<void> {
    const { id, version, rule, actor } = input;
    demand(actor, 'directory.edit');
    await this.dataSource.transaction(async (manager) => {
      const klass = await manager.findOne(OrganisationEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (klass === null) throw new NotFound('organisation', id);
      if (klass.version !== version) throw new Conflict('stale-entry', { name: klass.name });
      if (klass.kind !== 'class') throw new BadInput('not-a-class');
      if (rule !== null && rule.memberBranchId !== null) await demandSeenBody(manager, actor, rule.memberBranchId);
      await manager.save(Object.assign(klass, asMemberRule(rule)));
      const { memberKind, memberTags, memberBranchId } = klass;
      await manager.insert(AuditEventEntity, {
        at: this.clock.now(),
        actorId: actor.personId,
        action: 'class-rule-changed',
        subject: `organisation:${id}`,
        details: { memberKind, memberTags: memberTags.join(', '), memberBranchId },
      });
    });
  }
}
