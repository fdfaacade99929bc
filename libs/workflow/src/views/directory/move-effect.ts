import { ACTIVE_STATES } from '@domain/tasks';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ActingPerson } from '../../acting/acting-person.js';
import { demandPlaceInTree } from '../../directory/branches.js';

export interface MoveEffect {
  readonly organisations: number;
  readonly people: number;
  readonly tasks: number;
  readonly losing: number;
  readonly gaining: number;
}

/** What an organisation takes along when it is put under another one, and who will see it or cease to. */
@Injectable()
export class MoveEffectView {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotFound, BadInput `place-in-tree` for a move that would be refused */
  async run(id: string, parentId: string | null, actor: ActingPerson): Promise<MoveEffect> {
    await demandPlaceInTree(this.dataSource.manager, actor, id, parentId);
    const [effect] = await this.dataSource.query<MoveEffect[]>(
      `with moved as (select id from organisation where lineage @> array[$1::uuid]),
         line_now as (select unnest(lineage) as id from organisation where id = (select parent_id from organisation where id = $1)),
         line_then as (select unnest(lineage) as id from organisation where id = $2)
       select (select count(*)::int - 1 from moved) as organisations,
         (select count(*)::int from person where kind = 'person' and state <> 'left' and organisation_id in (select id from moved)) as people,
         (select count(*)::int from task
           where assignee_organisation_id in (select id from moved) and state = any($3)) as tasks,
         (select count(*)::int from person where branch_id in (select id from line_now except select id from line_then)) as losing,
         (select count(*)::int from person where branch_id in (select id from line_then except select id from line_now)) as gaining`,
      [id, parentId, ACTIVE_STATES],
    );
    if (effect === undefined) throw new Error('A statement without tables gave no row');
    return effect;
  }
}
