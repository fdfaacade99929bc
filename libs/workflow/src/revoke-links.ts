import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { ActionLinkEntity, PersonEntity } from '@storage';
import { DataSource, IsNull, MoreThan } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { NotFound } from './acting/errors.js';
import { demandRightOver } from './directory/right-over.js';
import { auditSignIn } from './sign-in/audit-sign-in.js';

/**
 * Takes back a link that a letter brought to somebody, or all of them: nothing is opened or done by it any more. His own
 * each person does, those of others whoever keeps the directory. Later letters bring new ones.
 *
 * @throws NotFound, also for a link that is over, BadInput `role-needs-administrator` or `person-covers-more`
 */
@Injectable()
export class RevokeLinks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run({ personId, linkId, actor }: { personId: string; linkId?: string; actor: ActingPerson }): Promise<void> {
    const at = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      if (personId !== actor.personId) {
        demand(actor, 'directory.edit');
        const person = await manager.findOneBy(PersonEntity, { id: personId });
        if (person === null) throw new NotFound('person', personId);
        await demandRightOver(manager, actor, person);
      }
      const open = { personId, revokedAt: IsNull(), expiresAt: MoreThan(at) };
      const revoked = await manager.update(
        ActionLinkEntity,
        { ...open, ...(linkId !== undefined && { id: linkId }) },
        { revokedAt: at },
      );
      const count = revoked.affected ?? 0;
      if (linkId !== undefined && count === 0) throw new NotFound('link', linkId);
      if (count === 0) return;
      const details = { count, ...(linkId !== undefined && { link: linkId }) };
      await auditSignIn(manager, { action: 'links-revoked', personId, actorId: actor.personId, at, details });
    });
  }
}
