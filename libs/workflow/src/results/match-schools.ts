import { matchBody, namesToLookFor, SchoolNames } from '@domain/directory';
import {
  type BodyCandidate,
  bodyCandidates,
  organisationAliases,
  type SchoolOfBranch,
  schoolsOfBranch,
} from '@storage';
import type { EntityManager } from 'typeorm';

/** How a table calls a school. */
export interface WrittenSchool {
  readonly name: string;
  /** The authority it stands under; empty where the table does not say. */
  readonly district: string;
}

export type MatchedSchool =
  | { readonly school: SchoolOfBranch; readonly fault?: never }
  | { readonly school: null; readonly fault: { readonly code: string; readonly values: Record<string, string> } };

const MOST_NAMED = 3;

/** The schools of a branch that a table means, in its order: by name or number, else by a name that is for certain another spelling. */
export async function matchSchools(
  manager: EntityManager,
  organisationId: string,
  written: readonly WrittenSchool[],
): Promise<readonly MatchedSchool[]> {
  const schools = await schoolsOfBranch(manager, organisationId);
  const names = new SchoolNames(schools, await organisationAliases(manager, organisationId));
  const districts = await districtsByName(manager, organisationId);
  const byId = new Map(schools.map((school) => [school.id, school]));
  const unknown = written.filter(({ name }) => name !== '' && names.called(name).length === 0);
  const alike = await likeNames(manager, organisationId, unknown);
  return written.map(({ name, district }) => {
    if (name === '') return refused('result-row.no-school', {});
    const place = district === '' ? null : districts.get(plain(district));
    if (place === undefined) return refused('result-row.unknown-district', { district });
    const isHere = ({ lineage }: SchoolOfBranch) => place === null || lineage.includes(place);
    const called = names.called(name);
    const fitting = called.filter(isHere);
    if (fitting.length === 1 && fitting[0] !== undefined) return { school: fitting[0] };
    if (fitting.length > 1) return several(fitting);
    const near = (alike.get(name) ?? []).filter(({ id }) => byId.has(id) && isHere(byId.get(id) as SchoolOfBranch));
    const { clear, candidates } = matchBody({ name, fullName: null }, near);
    const known = clear === null ? undefined : byId.get(clear);
    if (known !== undefined) return { school: known };
    const likely = candidates.slice(0, MOST_NAMED).flatMap(({ id }) => byId.get(id)?.name ?? []);
    return likely.length === 0
      ? refused('result-row.unknown-school', { name })
      : refused('result-row.alike-schools', { name, names: likely.join('; ') });
  });
}

function refused(code: string, values: Record<string, string>): MatchedSchool {
  return { school: null, fault: { code, values } };
}

function several(schools: readonly SchoolOfBranch[]): MatchedSchool {
  const names = schools.slice(0, MOST_NAMED).map(({ name }) => name);
  return refused('result-row.several-schools', { names: names.join('; ') });
}

async function likeNames(
  manager: EntityManager,
  organisationId: string,
  unknown: readonly WrittenSchool[],
): Promise<ReadonlyMap<string, BodyCandidate[]>> {
  const asked = new Map(unknown.map(({ name }) => [name, namesToLookFor({ name, fullName: null })]));
  const within = { condition: `body.lineage @> array[$2::uuid] and body.kind = 'school'`, values: [organisationId] };
  const found = await bodyCandidates(manager, [...new Set([...asked.values()].flat())], within);
  return new Map([...asked].map(([name, names]) => [name, names.flatMap((one) => found.get(one) ?? [])]));
}

/** Authorities of the branch by their names and by what else they are called. */
async function districtsByName(manager: EntityManager, organisationId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await manager.query<{ id: string; names: (string | null)[] }[]>(
    `select id, array[name, full_name] as names from organisation body
     where lineage @> array[$1::uuid] and kind <> 'school' and state = 'active'`,
    [organisationId],
  );
  return new Map(
    rows.flatMap(({ id, names }) =>
      names.flatMap((name): [string, string][] => (name === null ? [] : [[plain(name), id]])),
    ),
  );
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll('ё', 'е').replace(/[«»"]/gu, '').replace(/\s+/gu, ' ').trim();
}
