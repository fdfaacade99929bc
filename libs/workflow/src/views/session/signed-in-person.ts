import type { Identity } from '@domain/access';
import type { Language } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { ABSENT_PEOPLE, type PersonRole, prepared } from '@storage';
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
    // Every request asks this: one statement, and no entities to be made of it.
    const [person] = await this.dataSource.query<KnownPerson[]>(
      prepared(`select person.id, person.full_name as "fullName", person.role, person.language,
         person.organisation_id as "organisationId", organisation.name as "organisationName",
         organisation.time_zone as "timeZone", person.branch_id as "branchId",
         coalesce((select jsonb_agg(to_jsonb(absent)) from (${ABSENT_PEOPLE}) absent), '[]') as "standsInFor"
       from person join organisation on organisation.id = person.organisation_id
       where person.id = $1 and person.state <> 'left'`),
      [personId, this.clock.now()],
    );
    return person;
  }
}
