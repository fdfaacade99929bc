import { personMatchKey } from '@domain/directory';
import { Injectable } from '@nestjs/common';
import { OrganisationEntity, PersonEntity, type PersonRole } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { BadInput, NotFound } from './acting/errors.js';

/** Adds a person to a body of the directory. @throws NotFound, BadInput `name-taken` or `role-needs-administrator` */
@Injectable()
export class AddPerson {
  constructor(private readonly dataSource: DataSource) {}

  async run(input: {
    fullName: string;
    organisationId: string;
    position?: string | null;
    email?: string | null;
    role: PersonRole;
    actor: ActingPerson;
  }): Promise<{ id: string }> {
    demand(input.actor, 'directory.edit');
    if (input.role === 'administrator' && input.actor.role !== 'administrator') {
      throw new BadInput('role-needs-administrator', 'role');
    }
    return this.dataSource.transaction(async (manager) => {
      const body = await manager.findOneBy(OrganisationEntity, { id: input.organisationId });
      if (body === null) throw new NotFound('organisation', input.organisationId);
      const key = personMatchKey(input.fullName, body.matchKey);
      if (await manager.existsBy(PersonEntity, { matchKey: key })) {
        throw new BadInput('name-taken', 'fullName', { name: input.fullName });
      }
      const person = await manager.save(
        manager.create(PersonEntity, {
          organisationId: body.id,
          kind: 'person',
          fullName: input.fullName,
          matchKey: key,
          position: input.position ?? null,
          email: input.email ?? null,
          role: input.role,
          state: 'active',
        }),
      );
      return { id: person.id };
    });
  }
}
