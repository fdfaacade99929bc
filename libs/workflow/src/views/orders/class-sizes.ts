import { classesWhere, IS_MEMBER_OF_CLASS } from '@storage';
import type { EntityManager } from 'typeorm';
import type { ItemDetail } from './item-detail.js';

/** A class of organisations that rows of an order name, and how many it means today. */
export interface ClassSize {
  readonly classId: string;
  readonly className: string;
  readonly count: number;
}

/** A class that has no rule yet is one addressee, and is left out. */
export async function classSizes(
  manager: EntityManager,
  items: readonly Pick<ItemDetail, 'responsible' | 'executors'>[],
): Promise<ClassSize[]> {
  const named = items.flatMap(({ responsible, executors }) => [...responsible, ...executors]);
  const ids = new Set(named.flatMap(({ directoryId }) => directoryId ?? []));
  return manager.query<ClassSize[]>(
    `select class.id as "classId", class.name as "className",
       (select count(*)::int from organisation member where ${IS_MEMBER_OF_CLASS}) as count
     from ${classesWhere('class.id = any($1) and class.member_kind is not null')}
     order by class.name, class.id`,
    [[...ids]],
  );
}
