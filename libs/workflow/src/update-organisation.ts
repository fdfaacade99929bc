import { matchKey } from '@domain/directory';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { OrganisationEntity, type OrganisationKind, PersonEntity } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { BadInput, Conflict, NotFound } from './acting/errors.js';
import { officeOf } from './directory/office.js';
import { reopenRemindersWithoutAddress } from './directory/reopen-reminders.js';

export interface OrganisationChange {
  readonly name?: string;
  readonly kind?: OrganisationKind;
  readonly timeZone?: string;
  /** Null takes the address away. */
  readonly email?: string | null;
}

/** Changes a body of the directory; its e-mail is kept by its office. @throws NotFound, Conflict `stale-entry`, BadInput */
@Injectable()
export class UpdateOrganisation {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { id: string; version: number; change: OrganisationChange; actor: ActingPerson }): Promise<void> {
    demand(input.actor, 'directory.edit');
    await this.dataSource.transaction(async (manager) => {
      const organisation = await manager.findOne(OrganisationEntity, {
        where: { id: input.id },
        lock: { mode: 'pessimistic_write' },
      });
      if (organisation === null) throw new NotFound('organisation', input.id);
      if (organisation.version !== input.version) throw new Conflict('stale-entry', { name: organisation.name });
      const { email, ...fields } = input.change;
      if (fields.name !== undefined) await this.rename(manager, organisation, fields.name);
      await manager.save(Object.assign(organisation, fields, { version: organisation.version }));
      // A change of the address alone must also count as a change of the entry.
      await manager.increment(OrganisationEntity, { id: organisation.id, version: input.version }, 'version', 1);
      if (email !== undefined) await this.giveAddress(manager, organisation, email);
    });
  }

  private async rename(manager: EntityManager, organisation: OrganisationEntity, name: string): Promise<void> {
    const key = matchKey(name);
    const other = await manager.findOneBy(OrganisationEntity, { matchKey: key });
    if (other !== null && other.id !== organisation.id) throw new BadInput('name-taken', 'name', { name });
    organisation.matchKey = key;
  }

  private async giveAddress(manager: EntityManager, body: OrganisationEntity, email: string | null): Promise<void> {
    await manager.createQueryBuilder().insert().into(PersonEntity).values(officeOf(body)).orIgnore().execute();
    const office = await manager.findOneByOrFail(PersonEntity, { organisationId: body.id, kind: 'office' });
    await manager.save(Object.assign(office, { email }));
    if (email !== null) await reopenRemindersWithoutAddress(manager, office.id, this.clock.now());
  }
}
