import { personMatchKey } from '@domain/directory';
import type { Language } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { PersonEntity, type PersonRole } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { demandRightToGive } from './directory/administrators.js';
import { auditAccess } from './directory/audit-access.js';
import { branchToGive, demandEditableBody } from './directory/branches.js';
import { demandFreePersonName } from './directory/names.js';
import { demandOwnAddress } from './directory/own-address.js';

/** Adds a person to a body of the directory. @throws NotFound, BadInput `name-taken`, `email-taken`, `role-needs-administrator` or `branch-too-wide` */
@Injectable()
export class AddPerson {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    fullName: string;
    organisationId: string;
    position?: string | null;
    email?: string | null;
    role: PersonRole;
    /** The top of what the role covers; null for everything, absent for what is usual (see `branchToGive`). */
    branchId?: string | null;
    language?: Language;
    actor: ActingPerson;
  }): Promise<{ id: string }> {
    const { fullName, role, actor } = input;
    demand(actor, 'directory.edit');
    demandRightToGive(actor, role);
    return this.dataSource.transaction(async (manager) => {
      const body = await demandEditableBody(manager, actor, input.organisationId);
      await demandFreePersonName(manager, fullName, body);
      if (input.email != null) await demandOwnAddress(manager, input.email, null, actor);
      const person = await manager.save(
        manager.create(PersonEntity, {
          organisationId: body.id,
          kind: 'person',
          fullName,
          matchKey: personMatchKey(fullName, body.matchKey),
          namesBranchId: body.namesBranchId,
          position: input.position ?? null,
          email: input.email ?? null,
          role,
          branchId: await branchToGive(manager, actor, { role, organisationId: body.id, asked: input.branchId }),
          language: input.language ?? 'ru',
          state: 'active',
        }),
      );
      await auditAccess(manager, { before: null, after: person, actor, now: this.clock.now() });
      return { id: person.id };
    });
  }
}
