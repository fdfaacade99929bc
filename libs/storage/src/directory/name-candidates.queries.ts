import type { PostEntry } from '@domain/directory';
import type { EntityManager } from 'typeorm';
import type { BodiesWithin } from './naming-reach.js';

/** So many entries are offered for a name, the likeliest first. */
const MOST_CANDIDATES = 12;
/** Below this two names share letters by chance (pg_trgm counts the triples of letters they share). */
const LEAST_ALIKE = 0.4;
/** For a surname among the words of a full name, so that endings and a slip of the pen are forgiven. */
const LEAST_ALIKE_SURNAME = 0.6;

/** Enough to tell «начальник» from «директор», and few enough for any case of it. */
const FIRST_LETTERS = 4;

export interface BodyCandidate {
  readonly id: string;
  readonly name: string;
  readonly fullName: string | null;
  readonly similarity: number;
}

export interface PersonCandidate {
  readonly id: string;
  readonly fullName: string;
  readonly position: string | null;
  readonly organisationId: string;
  readonly organisationName: string;
}

/** For a short name among the words of a longer one: «ЗИРО» of «ГАУ ДПО «ЗИРО»». */
const LEAST_ALIKE_INSIDE = 0.8;

/**
 * Bodies whose names are much like the ones asked for, by the name asked. Only those with the same numbers, which tell one
 * school from another, and no classes, groups and roles: a name that is only like theirs names somebody else.
 */
export async function bodyCandidates(
  manager: EntityManager,
  names: readonly string[],
  within: BodiesWithin,
): Promise<ReadonlyMap<string, BodyCandidate[]>> {
  await setThreshold(manager, 'similarity', LEAST_ALIKE);
  await setThreshold(manager, 'word_similarity', LEAST_ALIKE_INSIDE);
  const isNumbered = (name: string): boolean => /\d/u.test(name);
  const [numbered, unnumbered] = [names.filter(isNumbered), names.filter((name) => !isNumbered(name))];
  return byName([
    ...(await alikeBodies(manager, numbered, 'wanted.numbers', within)),
    ...(await alikeBodies(manager, unnumbered, "''", within)),
  ]);
}

/**
 * Asked apart for names with numbers and without: thousands of schools share all letters and are told apart by the index
 * of numbers alone, bodies without a number by the index of letters.
 */
function alikeBodies(
  manager: EntityManager,
  names: readonly string[],
  numbers: 'wanted.numbers' | "''",
  within: BodiesWithin,
): Promise<(BodyCandidate & { asked: string })[]> {
  return manager.query(
    `select wanted.name as asked, found.*
     from (select name, trigram_letters(name) as letters, name_numbers(name) as numbers
       from unnest($1::text[]) as asked(name)) wanted
     cross join lateral (
       select id, body.name, full_name as "fullName",
         greatest(similarity(trigram_letters(body.name), letters), similarity(trigram_letters(full_name), letters))
           as similarity
       from organisation body
       where kind not in ('class', 'group', 'role') and ${within.condition}
         and (trigram_letters(body.name) % letters or trigram_letters(full_name) % letters
           or trigram_letters(body.name) %> letters)
         and (name_numbers(body.name) = ${numbers} or name_numbers(full_name) = ${numbers})
       order by similarity desc, id
       limit ${MOST_CANDIDATES}) found`,
    [names, ...within.values],
  );
}

/**
 * Bodies whose names hold the words, whatever numbers they have: whoever looks for «СОШ» wants to look through schools. The
 * letters of the index are those of the Latin alphabet, of which several Russian ones share one.
 */
export function bodiesHolding(manager: EntityManager, pattern: string, within: BodiesWithin): Promise<BodyCandidate[]> {
  const holds = (column: string) => `(trigram_letters(${column}) like trigram_letters($1) and ${column} ilike $1)`;
  return manager.query(
    `select id, body.name, full_name as "fullName", 0 as similarity from organisation body
     where kind not in ('class', 'group', 'role') and state = 'active' and ${within.condition}
       and (${holds('body.name')} or ${holds('full_name')})
     order by cardinality(body.lineage), body.name, id limit ${MOST_CANDIDATES}`,
    [pattern, ...within.values],
  );
}

/** Of this transaction alone. */
async function setThreshold(manager: EntityManager, of: string, least: number): Promise<void> {
  await manager.query('select set_config($1, $2, true)', [`pg_trgm.${of}_threshold`, String(least)]);
}

/**
 * People of much the same surname, by the name asked; names of orders begin with the surname. Of one that is borne by many,
 * whose initials fit go first, and of those who are of these bodies, so that nobody is left out who may be meant as well.
 */
export async function personCandidates(
  manager: EntityManager,
  names: readonly string[],
  bodyIds: readonly string[],
  within: BodiesWithin,
): Promise<ReadonlyMap<string, PersonCandidate[]>> {
  await setThreshold(manager, 'word_similarity', LEAST_ALIKE_SURNAME);
  const rows = await manager.query<(PersonCandidate & { asked: string })[]>(
    `select wanted.name as asked, found.*
     from (select name, trigram_letters(split_part(name, ' ', 1)) as surname, ${initialsSql('name')} as initials
       from unnest($1::text[]) as asked(name)) wanted
     cross join lateral (
       select person.id, person.full_name as "fullName", position, organisation_id as "organisationId",
         body.name as "organisationName"
       from person join organisation body on body.id = organisation_id
       cross join lateral (select ${initialsSql('person.full_name')} as initials) own
       where person.kind = 'person' and ${within.condition} and surname <% trigram_letters(person.full_name)
       order by starts_with(own.initials, wanted.initials) or starts_with(wanted.initials, own.initials) desc,
         organisation_id = any($${within.values.length + 2}::uuid[]) desc,
         word_similarity(surname, trigram_letters(person.full_name)) desc, person.id
       limit ${MOST_CANDIDATES * 4}) found`,
    [names, ...within.values, bodyIds],
  );
  return byName(rows);
}

/** The first letters of what follows a surname, at most two: «ИП» of «Орлов Иван Петрович», «И» of «Орлов И.» */
function initialsSql(name: string): string {
  const names = `substring(trigram_letters(${name}) from '^\\S+\\s+(.*)$')`;
  return `left(coalesce(regexp_replace(${names}, '([^ .])[^ .]*[ .]*', '\\1', 'g'), ''), 2)`;
}

/** So many posts may be called much the same: in every school there is a director. */
const MOST_POSTS = 200;

export interface PostCandidate extends PostEntry {
  readonly holderName: string | null;
}

/**
 * Posts that somebody holds or has held, whose title begins much like the name and whose body has the same numbers, those in
 * the line of the issuer first.
 */
export async function postCandidates(
  manager: EntityManager,
  names: readonly string[],
  issuerId: string | null,
  within: BodiesWithin,
): Promise<ReadonlyMap<string, PostCandidate[]>> {
  const rows = await manager.query<(PostCandidate & { asked: string })[]>(
    `select wanted.name as asked, found.*
     from (select name, left(trigram_letters(name), ${FIRST_LETTERS}) as opening, name_numbers(name) as numbers
       from unnest($1::text[]) as asked(name)) wanted
     left join organisation issuer on issuer.id = $${within.values.length + 2}
     cross join lateral (
       select body.id, body.name as title, above.name as "bodyName", above.full_name as "bodyFullName",
         holder.full_name as "holderName",
         case when above.id = issuer.id then 'issuer'
           when above.lineage @> array[issuer.id] or above.id = any(issuer.lineage) then 'in line'
           else 'elsewhere' end as nearness
       from organisation body join organisation above on above.id = body.parent_id
       left join person holder on holder.id = body.holder_id
       where body.kind = 'role' and ${within.condition} and left(trigram_letters(body.name), ${FIRST_LETTERS}) = opening
         and (name_numbers(above.name) = numbers or name_numbers(above.full_name) = numbers or name_numbers(body.name) = numbers)
         and exists (select from appointment where appointment.organisation_id = body.id)
       order by above.id = issuer.id desc, above.lineage @> array[issuer.id] desc, above.name, body.name, body.id
       limit ${MOST_POSTS}) found`,
    [names, ...within.values, issuerId],
  );
  return byName(rows);
}

function byName<Row extends { readonly asked: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(row.asked, [...(found.get(row.asked) ?? []), row]);
  return found;
}
