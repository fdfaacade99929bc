import type { EntityManager } from 'typeorm';
import { classesWhere, IS_MEMBER_OF_CLASS } from '../directory/class-members.js';
import type { OrganisationKind } from '../directory/organisation.entity.js';
import { DISTRICT_OF_BODY } from './measured-value.queries.js';

/** Gives an empty form to each of these; answers to how many. */
export async function openForms(
  manager: EntityManager,
  campaignId: string,
  organisationIds: readonly string[],
): Promise<number> {
  const rows = await manager.query<unknown[]>(
    `insert into campaign_form (campaign_id, organisation_id) select $1, unnest($2::uuid[])
     on conflict do nothing returning organisation_id`,
    [campaignId, organisationIds],
  );
  return rows.length;
}

/** Whom a class means today. */
export async function bodiesOfClass(manager: EntityManager, classId: string): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select member.id from ${classesWhere('class.id = $1')} join organisation member on ${IS_MEMBER_OF_CLASS}
     order by member.id`,
    [classId],
  );
  return rows.map(({ id }) => id);
}

/** The authorities of the districts these lie in. */
export async function districtsOf(manager: EntityManager, organisationIds: readonly string[]): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select distinct ${DISTRICT_OF_BODY} as id from organisation body where body.id = any($1) order by 1`,
    [organisationIds],
  );
  return rows.flatMap(({ id }) => (id === null ? [] : [id]));
}

export interface AskedBody {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly districtId: string | null;
}

/** The next organisations of a campaign, by id. */
export function nextAskedBodies(
  manager: EntityManager,
  campaignId: string,
  behind: string | null,
  limit: number,
): Promise<AskedBody[]> {
  return manager.query<AskedBody[]>(
    `select body.id, body.kind, ${DISTRICT_OF_BODY} as "districtId"
     from campaign_form form join organisation body on body.id = form.organisation_id
     where form.campaign_id = $1 and ($2::uuid is null or form.organisation_id > $2::uuid)
     order by form.organisation_id limit $3`,
    [campaignId, behind, limit],
  );
}

export interface MissingForms {
  readonly count: number;
  /** Of the first of them by name. */
  readonly names: readonly string[];
}

/** Whose forms were not sent. */
export async function missingForms(manager: EntityManager, campaignId: string, limit: number): Promise<MissingForms> {
  const rows = await manager.query<{ name: string; total: number }[]>(
    `select body.name, count(*) over ()::int as total
     from campaign_form form join organisation body on body.id = form.organisation_id
     where form.campaign_id = $1 and form.state <> 'submitted' order by body.name, body.id limit $2`,
    [campaignId, limit],
  );
  return { count: rows[0]?.total ?? 0, names: rows.map(({ name }) => name) };
}
