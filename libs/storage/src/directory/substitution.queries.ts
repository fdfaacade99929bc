import type { EntityManager } from 'typeorm';

/** Of the deputy $1 at the moment $2: the people in whose stead he acts; days are those of the absent person's organisation. */
export const ABSENT_PEOPLE = `
  select distinct absent.id as "personId", absent.organisation_id as "organisationId"
  from substitution
  join person absent on absent.id = substitution.person_id
  join organisation home on home.id = absent.organisation_id
  where substitution.deputy_id = $1
    and ($2::timestamptz at time zone home.time_zone)::date between substitution.from_day and substitution.to_day
  order by 1`;

export function absentPeopleOf(
  manager: EntityManager,
  deputyId: string,
  now: Date,
): Promise<{ personId: string; organisationId: string }[]> {
  return manager.query(ABSENT_PEOPLE, [deputyId, now]);
}

export interface Deputy {
  readonly personId: string;
  readonly fullName: string;
  readonly email: string;
}

/** Who stands in at this moment for these people and can be written to, by the absent person. */
export async function deputiesOf(
  manager: EntityManager,
  personIds: readonly string[],
  now: Date,
): Promise<Map<string, Deputy>> {
  const rows = await manager.query<(Deputy & { absentId: string })[]>(
    `select distinct on (absent.id) absent.id as "absentId", deputy.id as "personId", deputy.full_name as "fullName",
       deputy.email
     from substitution
     join person absent on absent.id = substitution.person_id
     join organisation home on home.id = absent.organisation_id
     join person deputy on deputy.id = substitution.deputy_id
     where substitution.person_id = any($1) and deputy.email is not null
       and ($2::timestamptz at time zone home.time_zone)::date between substitution.from_day and substitution.to_day
     order by absent.id, substitution.from_day`,
    [personIds, now],
  );
  return new Map(rows.map(({ absentId, ...deputy }) => [absentId, deputy]));
}
