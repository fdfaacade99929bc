import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { InvitationEntity, PersonEntity } from '@storage';
import { DataSource, IsNull } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { NotFound } from './acting/errors.js';
import { demandRightOver } from './directory/right-over.js';
import { auditSignIn } from './sign-in/audit-sign-in.js';

/** Takes the open invitation of a person back: its link is good for nothing, its letter is not sent if it has not been. @throws NotFound, BadInput `role-needs-administrator` or `person-covers-more` */
@Injectable()
export class RevokeInvitation {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run({ personId, actor }: { personId: string; actor: ActingPerson }): Promise<void> {
    demand(actor, 'directory.edit');
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      const person = await manager.findOneBy(PersonEntity, { id: personId });
      if (person === null) throw new NotFound('person', personId);
      await demandRightOver(manager, actor, person);
      const open = { personId, acceptedAt: IsNull(), revokedAt: IsNull() };
      const { affected } = await manager.update(InvitationEntity, open, { revokedAt: now });
      if (affected !== 1) throw new NotFound('invitation', personId);
      await auditSignIn(manager, { action: 'invitation-revoked', personId, actorId: actor.personId, at: now });
    });
  }
}
