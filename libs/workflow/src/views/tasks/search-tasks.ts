import type { EntityManager } from 'typeorm';
import { containing, type SqlParameters } from '../../rows/sql-parameters.js';

/** What words are found in: rows of orders, organisations and people that answer for a task. */
export interface FoundWords {
  readonly pattern: string;
  /** Null where they are too many to name: then most tasks have them, and each is looked at. */
  readonly itemIds: readonly string[] | null;
  readonly bodyIds: readonly string[];
  readonly personIds: readonly string[];
}

const MOST_ITEMS = 3000;

/** Numbers of rows are few signs long, which no index of letters knows; so they are looked through only for what may be one. */
const MAY_BE_NUMBER = /^[\dA-Za-z.,()-]{1,12}$/;
/** Shorter words have no three letters to be looked up by. */
const LEAST_LETTERS = 3;

export async function findWords(manager: EntityManager, words: string): Promise<FoundWords> {
  const pattern = containing(words);
  const isShort = words.trim().length < LEAST_LETTERS;
  const spells = (column: string, letters: string) => {
    // Most words stand in small letters, and to compare them as they are costs a quarter of comparing them in any case.
    const holds = `(${column} like lower($1) or ${column} ilike $1)`;
    // The letters of the index are those of the Latin alphabet, of which several Russian ones share one.
    return isShort ? holds : `(${letters} like trigram_letters($1) and ${holds})`;
  };
  const items = [
    `select id from roadmap_item where ${spells('title', 'title_letters')}`,
    ...(MAY_BE_NUMBER.test(words.trim()) ? ['select id from roadmap_item where number ilike $1'] : []),
  ];
  const [found] = await manager.query<{ itemIds: string[]; bodyIds: string[]; personIds: string[] }[]>(
    `select array(${items.join(' union all ')} limit ${MOST_ITEMS + 1}) as "itemIds",
       array(select id from organisation where ${spells('name', 'trigram_letters(name)')} limit ${MOST_ITEMS}) as "bodyIds",
       array(select id from person
         where kind = 'person' and ${spells('full_name', 'trigram_letters(full_name)')} limit ${MOST_ITEMS}) as "personIds"`,
    [pattern],
  );
  const { itemIds = [], bodyIds = [], personIds = [] } = found ?? {};
  return { pattern, itemIds: itemIds.length > MOST_ITEMS ? null : itemIds, bodyIds, personIds };
}

/** The words stand in the row, its number or the name of who answers, for the table `task` or a participant `own`. */
export function holdsWords(row: 'task' | 'own', found: FoundWords, parameters: SqlParameters): string {
  const { pattern, itemIds, bodyIds, personIds } = found;
  const all = [
    ...(itemIds === null
      ? [inText(`${row}.item_id`, parameters.add(pattern))]
      : itemIds.length === 0
        ? []
        : [isIn(`${row}.item_id`, `select unnest(${parameters.once(itemIds)}::uuid[])`)]),
    ...(bodyIds.length === 0 ? [] : [ledBy(row, `select unnest(${parameters.once(bodyIds)}::uuid[])`)]),
    ...(personIds.length === 0
      ? []
      : [
          isIn(
            row === 'task' ? 'task.id' : 'own.task_id',
            `select lead.task_id from task_participant lead
             where lead.person_id = any(${parameters.once(personIds)}::uuid[]) and lead.role = 'lead'`,
          ),
        ]),
  ];
  return all.length === 0 ? 'false' : `(${all.join(' or ')})`;
}

/** Looked up in a table made once for the statement: an array of that length would be weighed at every place it stands. */
function isIn(column: string, ids: string): string {
  return `coalesce(${column} in (${ids}), false)`;
}

/** A task is assigned to the organisation that leads it, whether or not a person of it is named; the lead stands first. */
function ledBy(row: 'task' | 'own', bodies: string): string {
  if (row === 'task') return isIn('task.assignee_organisation_id', bodies);
  return `case when own.position = 0 then ${isIn('own.organisation_id', bodies)} else exists (
    select from task where task.id = own.task_id and ${isIn('task.assignee_organisation_id', bodies)} offset 0) end`;
}

function inText(itemId: string, pattern: string): string {
  return `exists (select from roadmap_item item
    where item.id = ${itemId} and (item.title ilike ${pattern} or item.number ilike ${pattern}) offset 0)`;
}
