import type { Attachment } from '@domain/directory';
import { classesWhere, LACKS_SOMEBODY } from '@storage';
import type { EntityManager } from 'typeorm';
import type { ItemDetail } from './item-detail.js';

/** Schools for which nobody would get a row that is given to their curators or mentors. */
export interface UnattachedSchools {
  readonly classId: string;
  readonly className: string;
  readonly through: Attachment;
  readonly count: number;
  /** The first of them by name. */
  readonly names: readonly string[];
}

const NAMES_SHOWN = 10;

/** Of the classes that lead rows of an order. */
export async function unattachedSchools(
  manager: EntityManager,
  items: readonly Pick<ItemDetail, 'responsible' | 'executors'>[],
): Promise<UnattachedSchools[]> {
  const leads = items.flatMap(({ responsible, executors }) => (responsible[0] ?? executors[0])?.directoryId ?? []);
  return manager.query<UnattachedSchools[]>(
    `select class.id as "classId", class.name as "className", class.member_through as through, count(*)::int as count,
       (array_agg(member.name order by member.name, member.id))[1:${NAMES_SHOWN}] as names
     from ${classesWhere('class.id = any($1)')} join organisation member on ${LACKS_SOMEBODY}
     group by class.id, class.name, class.member_through order by class.name, class.id`,
    [[...new Set(leads)]],
  );
}
