import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { PersonEntity, type PersonRole } from '@storage';
import { DataSource } from 'typeorm';
import { openInvitation } from '../../sign-in/open-invitation.js';

export interface InvitationShown {
  readonly fullName: string;
  readonly organisationName: string;
  readonly email: string | null;
  readonly role: PersonRole;
  readonly invitedBy: string;
}

/** What an invited person sees before he accepts. @throws NotFound, Gone (see `openInvitation`) */
@Injectable()
export class InvitationView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(token: string): Promise<InvitationShown> {
    return this.dataSource.transaction(async (manager) => {
      const { personId, invitedBy } = await openInvitation(manager, token, this.clock.now());
      const person = await manager.findOneOrFail(PersonEntity, {
        where: { id: personId },
        relations: { organisation: true },
      });
      const { fullName, email, role, organisation } = person;
      const host = await manager.findOneByOrFail(PersonEntity, { id: invitedBy });
      return { fullName, email, role, organisationName: organisation.name, invitedBy: host.fullName };
    });
  }
}
