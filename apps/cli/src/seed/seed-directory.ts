import { matchKey } from '@domain/directory';
import { russian } from '@domain/texts';
import type { EntityManager } from 'typeorm';

const TIME_ZONES = ['Europe/Moscow', 'Asia/Yekaterinburg', 'Europe/Samara'];

export interface SeededDirectory {
  readonly schoolIds: readonly string[];
  readonly coordinatorId: string;
  readonly controllerId: string;
  readonly signatoryId: string;
}

/** An invented authority with its people, and so many schools, each with an office that can be written to. */
export async function seedDirectory(manager: EntityManager, schools: number): Promise<SeededDirectory> {
  const names = Array.from({ length: schools }, (_, index) => russian.say('seed.school', { number: index + 1 }));
  const schoolIds = await insertOrganisations(manager, names, 'school');
  await insertOffices(manager, schoolIds, names);
  const [authorityId = ''] = await insertOrganisations(manager, [russian.say('seed.authority')], 'ministry');
  const person = (role: 'coordinator' | 'controller' | 'signatory') => insertPerson(manager, authorityId, role);
  return {
    schoolIds,
    coordinatorId: await person('coordinator'),
    controllerId: await person('controller'),
    signatoryId: await person('signatory'),
  };
}

async function insertOrganisations(
  manager: EntityManager,
  names: readonly string[],
  kind: 'school' | 'ministry',
): Promise<string[]> {
  const keys = names.map(matchKey);
  await manager.query(
    `insert into organisation (name, match_key, kind, time_zone, state)
     select name, key, $3, ($4::text[])[1 + position % $5], 'active'
     from unnest($1::text[], $2::text[]) with ordinality as sample (name, key, position)
     on conflict (match_key) do nothing`,
    [names, keys, kind, TIME_ZONES, TIME_ZONES.length],
  );
  const rows = await manager.query<{ id: string }[]>(
    `select organisation.id from unnest($1::text[]) with ordinality as wanted (key, position)
     join organisation on organisation.match_key = wanted.key order by wanted.position`,
    [keys],
  );
  return rows.map(({ id }) => id);
}

async function insertOffices(
  manager: EntityManager,
  organisationIds: readonly string[],
  names: readonly string[],
): Promise<void> {
  await manager.query(
    `insert into person (organisation_id, kind, full_name, match_key, email, role, state)
     select id, 'office', name, 'office|' || key, 'office@school-' || position || '.example', 'school', 'active'
     from unnest($1::uuid[], $2::text[], $3::text[]) with ordinality as sample (id, name, key, position)
     on conflict (match_key) do nothing`,
    [organisationIds, names, names.map(matchKey)],
  );
}

async function insertPerson(
  manager: EntityManager,
  organisationId: string,
  who: 'coordinator' | 'controller' | 'signatory',
): Promise<string> {
  const fullName = russian.say(`seed.${who}`);
  const key = `${matchKey(fullName)}|${matchKey(russian.say('seed.authority'))}`;
  const role = who === 'coordinator' ? 'coordinator' : 'supervisor';
  await manager.query(
    `insert into person (organisation_id, kind, full_name, match_key, position, email, role, state)
     values ($1, 'person', $2, $3, $4, $5, $6, 'active') on conflict (match_key) do nothing`,
    [organisationId, fullName, key, russian.say(`seed.${who}.position`), `${who}@authority.example`, role],
  );
  const [row] = await manager.query<{ id: string }[]>('select id from person where match_key = $1', [key]);
  return row?.id ?? '';
}
