import { matchKey } from '@domain/directory';
import { russian } from '@domain/texts';
import type { EntityManager } from 'typeorm';

const TIME_ZONES = ['Europe/Moscow', 'Asia/Yekaterinburg', 'Europe/Samara'];

export interface SeededDirectory {
  readonly authorityId: string;
  readonly schoolIds: readonly string[];
  readonly coordinatorId: string;
  readonly controllerId: string;
  readonly signatoryId: string;
}

/**
 * An invented authority with its people, municipalities under it, and so many schools under these, each with an office that
 * can be written to. The first municipality has a coordinator, who sees its branch alone.
 */
export async function seedDirectory(manager: EntityManager, schools: number): Promise<SeededDirectory> {
  const names = Array.from({ length: schools }, (_, index) => russian.say('seed.school', { number: index + 1 }));
  const [authorityId = ''] = await insertOrganisations(manager, [russian.say('seed.authority')], 'ministry');
  const offices = Array.from({ length: municipalitiesOf(schools) }, (_, index) =>
    russian.say('seed.municipality', { number: index + 1 }),
  );
  const officeIds = await insertOrganisations(manager, offices, 'municipal_authority', [authorityId]);
  const schoolIds = await insertOrganisations(manager, names, 'school', officeIds);
  await insertOffices(manager, schoolIds, names);
  const person = (role: SeededPerson) => insertPerson(manager, authorityId, role);
  const [firstOfficeId = ''] = officeIds;
  await insertPerson(manager, firstOfficeId, 'municipal_coordinator', firstOfficeId);
  return {
    authorityId,
    schoolIds,
    coordinatorId: await person('coordinator'),
    controllerId: await person('controller'),
    signatoryId: await person('signatory'),
  };
}

type SeededPerson = 'coordinator' | 'controller' | 'signatory' | 'municipal_coordinator';

/** As many as each has schools. */
function municipalitiesOf(schools: number): number {
  return Math.max(1, Math.round(Math.sqrt(schools)));
}

/** Dealt round `parentIds`, or at the top. */
async function insertOrganisations(
  manager: EntityManager,
  names: readonly string[],
  kind: 'school' | 'municipal_authority' | 'ministry',
  parentIds: readonly string[] = [],
): Promise<string[]> {
  const keys = names.map(matchKey);
  await manager.query(
    `insert into organisation (name, match_key, kind, time_zone, state, parent_id)
     select name, key, $3, ($4::text[])[1 + position % $5], 'active',
       ($6::uuid[])[1 + position % greatest(cardinality($6::uuid[]), 1)]
     from unnest($1::text[], $2::text[]) with ordinality as sample (name, key, position)
     on conflict (match_key, names_branch_id) do nothing`,
    [names, keys, kind, TIME_ZONES, TIME_ZONES.length, parentIds],
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
     on conflict (match_key, names_branch_id) do nothing`,
    [organisationIds, names, names.map(matchKey)],
  );
}

async function insertPerson(
  manager: EntityManager,
  organisationId: string,
  who: SeededPerson,
  branchId: string | null = null,
): Promise<string> {
  const fullName = russian.say(`seed.${who}`);
  const key = `${matchKey(fullName)}|${matchKey(russian.say('seed.authority'))}`;
  const role = who === 'coordinator' || who === 'municipal_coordinator' ? 'coordinator' : 'supervisor';
  await manager.query(
    `insert into person (organisation_id, kind, full_name, match_key, position, email, role, branch_id, state)
     values ($1, 'person', $2, $3, $4, $5, $6, $7, 'active') on conflict (match_key, names_branch_id) do nothing`,
    [
      organisationId,
      fullName,
      key,
      russian.say(`seed.${who}.position`),
      `${who.replace('_', '.')}@authority.example`,
      role,
      branchId,
    ],
  );
  const [row] = await manager.query<{ id: string }[]>('select id from person where match_key = $1', [key]);
  return row?.id ?? '';
}
