import type { Identity } from '@domain/access';
import type { Language } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { absentPeopleOf, PersonEntity, type PersonRole } from '@storage';
import { DataSource } from 'typeorm';

export interface KnownPerson {
  readonly id: string;
  readonly fullName: string;
  readonly role: PersonRole;
  readonly language: Language;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly branchId: string | null;
  /** Whose substitute he is today. */
  readonly standsInFor: readonly Identity[];
  /** Of his organisation: decides what day it is for him. */
  readonly timeZone: string;
}

/** Who a session belongs to, as the directory has him now; undefined when he is no longer there. */
@Injectable()
export class SignedInPerson {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(personId: string): Promise<KnownPerson | undefined> {
    const person = await this.dataSource.manager.findOne(PersonEntity, {
      where: { id: personId },
      relations: { organisation: true },
    });
    if (person === null) return undefined;
    const { id, fullName, role, language, organisationId, organisation, branchId } = person;
    const { name: organisationName, timeZone } = organisation;
    const standsInFor = await absentPeopleOf(this.dataSource.manager, id, this.clock.now());
    return { id, fullName, role, language, organisationId, organisationName, timeZone, branchId, standsInFor };
  }
}
