import type { Actor } from '@domain/access';
import { classesWhere, IS_MEMBER_OF_CLASS } from '@storage';
import { bodiesFor } from '../../access/scopes/body-scope.js';
import type { CursorPage } from '../../rows/sorted-pages.js';
import { containing, type SqlParameters } from '../../rows/sql-parameters.js';

/** The top of the tree as somebody sees it: what has nothing above it that he may see. */
const TOP = 'top';

export interface DirectoryFilter extends CursorPage {
  readonly search?: string;
  readonly withoutAddress?: boolean;
  /** What stands right under one organisation, and the people in it; `top` is the top of the tree. Else all, in one list. */
  readonly below?: string;
  /** The organisations the class with this id means today. */
  readonly memberOf?: string;
  /** Also people who work here no longer. */
  readonly withLeft?: boolean;
  /** The people's page; organisations have `cursor`. */
  readonly peopleCursor?: string;
}

/** Nobody to be written to, be it that letters come back; for a statement with an `address`. */
export const HAS_NO_ADDRESS = '((address.email is null or address.bounces) and not address.reached)';

/** For a statement with `body` and its `address`. */
export function bodyConditions(filter: DirectoryFilter, actor: Actor, parameters: SqlParameters): string {
  const found = [bodiesFor(actor, 'see', parameters), ...shared(filter, ['body.name', 'body.full_name'], parameters)];
  if (filter.below === TOP) found.push(`not exists (${aboveThatIsSeen(actor, parameters)})`);
  else if (filter.below !== undefined) found.push(`body.parent_id = ${parameters.add(filter.below)}`);
  return found.join(' and ');
}

/** For a statement with `person`, the `body` he is in, and his `address`. */
export function personConditions(filter: DirectoryFilter, actor: Actor, parameters: SqlParameters): string {
  const words = ['person.full_name', 'person.position', 'body.name'];
  const found = [`person.kind = 'person'`, bodiesFor(actor, 'see', parameters), ...shared(filter, words, parameters)];
  if (filter.withLeft !== true) found.push(`person.state <> 'left'`);
  if (filter.below !== undefined && filter.below !== TOP) {
    found.push(`person.organisation_id = ${parameters.add(filter.below)}`);
  }
  return found.join(' and ');
}

/** The name `body` means the one above inside. */
function aboveThatIsSeen(actor: Actor, parameters: SqlParameters): string {
  return `select from (select body.parent_id as id) place
    where exists (select from organisation body where body.id = place.id and ${bodiesFor(actor, 'see', parameters)})`;
}

/** Case and ё count for nothing, as the index of letters has it. */
function shared(
  { search, withoutAddress, memberOf }: DirectoryFilter,
  columns: string[],
  parameters: SqlParameters,
): string[] {
  const found: string[] = [];
  // Both statements call the organisation `body`.
  if (memberOf !== undefined) {
    const asked = classesWhere(`class.id = ${parameters.add(memberOf)}`);
    found.push(`body.id in (select member.id from ${asked} join organisation member on ${IS_MEMBER_OF_CLASS})`);
  }
  if (withoutAddress) found.push(HAS_NO_ADDRESS);
  if (search !== undefined && search.trim() !== '') {
    const pattern = parameters.add(containing(search));
    const alike = columns.map((column) => `trigram_letters(${column}) like trigram_letters(${pattern})`);
    found.push(`(${[...alike, `address.email ilike ${pattern}`].join(' or ')})`);
  }
  return found;
}
