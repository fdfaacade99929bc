import { personMatchKey } from '@domain/directory';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { OrganisationEntity, PersonEntity, type PersonRole } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { BadInput, Conflict, NotFound } from './acting/errors.js';
import { reopenRemindersWithoutAddress } from './directory/reopen-reminders.js';

export interface PersonChange {
  readonly fullName?: string;
  readonly position?: string | null;
  readonly email?: string | null;
  readonly role?: PersonRole;
  readonly organisationId?: string;
}

/** Changes a person of the directory. @throws NotFound, Conflict `stale-entry`, BadInput `name-taken`, `last-administrator` */
@Injectable()
export class UpdatePerson {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: { id: string; version: number; change: PersonChange; actor: ActingPerson }): Promise<void> {
    demand(input.actor, 'directory.edit');
    await this.dataSource.transaction(async (manager) => {
      const person = await manager.findOne(PersonEntity, {
        where: { id: input.id },
        lock: { mode: 'pessimistic_write' },
      });
      if (person === null) throw new NotFound('person', input.id);
      if (person.version !== input.version) throw new Conflict('stale-entry', { name: person.fullName });
      if (input.change.role !== undefined) await this.keepAnAdministrator(person, input.change.role, input.actor);
      Object.assign(person, input.change);
      if (person.kind === 'person') {
        const body = await manager.findOneBy(OrganisationEntity, { id: person.organisationId });
        if (body === null) throw new NotFound('organisation', person.organisationId);
        person.matchKey = personMatchKey(person.fullName, body.matchKey);
        const other = await manager.findOneBy(PersonEntity, { matchKey: person.matchKey });
        if (other !== null && other.id !== person.id) {
          throw new BadInput('name-taken', 'fullName', { name: person.fullName });
        }
      }
      await manager.save(person);
      if (person.email !== null) await reopenRemindersWithoutAddress(manager, person.id, this.clock.now());
    });
  }

  /** Only an administrator gives or takes that role, and the last one cannot give it away. */
  private async keepAnAdministrator(person: PersonEntity, role: PersonRole, actor: ActingPerson): Promise<void> {
    if (role === person.role) return;
    if ((role === 'administrator' || person.role === 'administrator') && actor.role !== 'administrator') {
      throw new BadInput('role-needs-administrator', 'role');
    }
    if (person.role !== 'administrator') return;
    const administrators = await this.dataSource.manager.countBy(PersonEntity, { role: 'administrator' });
    if (administrators === 1) throw new BadInput('last-administrator', 'role');
  }
}
