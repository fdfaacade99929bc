import { matchKey } from '@domain/directory';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { OrganisationEntity, type OrganisationKind, PersonEntity } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { auditAccess } from './directory/audit-access.js';
import { demandFreeBodyName } from './directory/names.js';
import { officeOf } from './directory/office.js';

/** Adds a body and its office to the directory. @throws BadInput `name-taken` */
@Injectable()
export class AddOrganisation {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    name: string;
    kind: OrganisationKind;
    timeZone: string;
    email?: string | null;
    actor: ActingPerson;
  }): Promise<{ id: string }> {
    const { name, kind, timeZone, email, actor } = input;
    demand(actor, 'directory.edit');
    return this.dataSource.transaction(async (manager) => {
      await demandFreeBodyName(manager, name);
      const body = await manager.save(
        manager.create(OrganisationEntity, { name, kind, timeZone, matchKey: matchKey(name), state: 'active' }),
      );
      const office = await manager.save(manager.create(PersonEntity, { ...officeOf(body), email: email ?? null }));
      await auditAccess(manager, { before: null, after: office, actor, now: this.clock.now() });
      return { id: body.id };
    });
  }
}
