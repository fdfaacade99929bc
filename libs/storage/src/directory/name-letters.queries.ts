import type { EntityManager } from 'typeorm';
import type { BodiesWithin } from './naming-reach.js';

/**
 * The bodies whose names have the letters and digits of this one in a row, and the one that orders call by this key: all
 * that could be of one name with it, found by their indexes. Which of them are, `matchKey` says.
 */
export function bodiesSpelledAlike(
  manager: EntityManager,
  name: string,
  matchKey: string,
  within: BodiesWithin,
): Promise<{ id: string; name: string; matchKey: string }[]> {
  return manager.query(
    `select id, name, match_key as "matchKey" from organisation body
     where kind <> 'role' and ${within.condition}
       and (match_key = $1 or name_letters(name) = name_letters($${within.values.length + 2}))`,
    [matchKey, ...within.values, name],
  );
}
