import { matchKey } from '@domain/directory';
import { Injectable } from '@nestjs/common';
import { OrganisationEntity, type OrganisationKind, PersonEntity } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { BadInput } from './acting/errors.js';
import { officeOf } from './directory/office.js';

/** Adds a body and its office to the directory. @throws BadInput `name-taken` */
@Injectable()
export class AddOrganisation {
  constructor(private readonly dataSource: DataSource) {}

  async run(input: {
    name: string;
    kind: OrganisationKind;
    timeZone: string;
    email?: string | null;
    actor: ActingPerson;
  }): Promise<{ id: string }> {
    demand(input.actor, 'directory.edit');
    return this.dataSource.transaction(async (manager) => {
      const { name, kind, timeZone, email } = input;
      if (await manager.existsBy(OrganisationEntity, { matchKey: matchKey(name) })) {
        throw new BadInput('name-taken', 'name', { name });
      }
      const body = await manager.save(
        manager.create(OrganisationEntity, { name, kind, timeZone, matchKey: matchKey(name), state: 'active' }),
      );
      await manager.save(manager.create(PersonEntity, { ...officeOf(body), email: email ?? null }));
      return { id: body.id };
    });
  }
}
