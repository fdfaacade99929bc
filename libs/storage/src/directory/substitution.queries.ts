import type { EntityManager } from 'typeorm';

/** The people in whose stead somebody acts at this moment; days are those of the absent person's organisation. */
export function absentPeopleOf(
  manager: EntityManager,
  deputyId: string,
  now: Date,
): Promise<{ personId: string; organisationId: string }[]> {
  return manager.query(
    `select distinct absent.id as "personId", absent.organisation_id as "organisationId"
     from substitution
     join person absent on absent.id = substitution.person_id
     join organisation home on home.id = absent.organisation_id
     where substitution.deputy_id = $1
       and ($2::timestamptz at time zone home.time_zone)::date between substitution.from_day and substitution.to_day
     order by 1`,
    [deputyId, now],
  );
}
