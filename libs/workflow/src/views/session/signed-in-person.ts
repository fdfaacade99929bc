import type { Language } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { PersonEntity, type PersonRole } from '@storage';
import { DataSource } from 'typeorm';

export interface KnownPerson {
  readonly id: string;
  readonly fullName: string;
  readonly role: PersonRole;
  readonly language: Language;
  readonly organisationId: string;
  readonly organisationName: string;
  /** Of his organisation: decides what day it is for him. */
  readonly timeZone: string;
}

/** Who a session belongs to, as the directory has him now; undefined when he is no longer there. */
@Injectable()
export class SignedInPerson {
  constructor(private readonly dataSource: DataSource) {}

  async run(personId: string): Promise<KnownPerson | undefined> {
    const person = await this.dataSource.manager.findOne(PersonEntity, {
      where: { id: personId },
      relations: { organisation: true },
    });
    if (person === null) return undefined;
    const { id, fullName, role, language, organisationId, organisation } = person;
    const { name: organisationName, timeZone } = organisation;
    return { id, fullName, role, language, organisationId, organisationName, timeZone };
  }
}
