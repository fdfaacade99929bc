import type { Actor } from '@domain/access';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import type { ActionLinkEntity } from '@storage';
import { DataSource } from 'typeorm';
import { visibleTasks } from '../../access/scopes/task-scope.js';
import { SqlParameters } from '../../rows/sql-parameters.js';

export interface LinkRow {
  readonly id: string;
  readonly purpose: ActionLinkEntity['purpose'];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** Then it has acted, and still shows its task. */
  readonly usedAt: Date | null;
  /** Null where whoever looks may not see the task. */
  readonly task: {
    readonly id: string;
    readonly title: string;
    readonly itemNumber: string;
    readonly orderNumber: string | null;
  } | null;
}

export interface OpenLinks {
  /** How many there are; the newest are listed. */
  readonly total: number;
  readonly links: readonly LinkRow[];
}

const MOST_SHOWN = 50;

/** The links of letters to one person that open something today, the newest first. */
@Injectable()
export class OpenLinksView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(personId: string, viewer: Actor): Promise<OpenLinks> {
    const { manager } = this.dataSource;
    const parameters = new SqlParameters();
    const open = `link.person_id = ${parameters.add(personId)} and link.revoked_at is null
      and link.expires_at > ${parameters.add(this.clock.now())}`;
    const [counted] = await manager.query<{ total: number }[]>(
      `select count(*)::int as total from action_link link where ${open}`,
      parameters.values,
    );
    const links = await manager.query<LinkRow[]>(
      `select link.id, link.purpose, link.created_at as "createdAt", link.expires_at as "expiresAt",
         link.used_at as "usedAt", case when ${visibleTasks(viewer, parameters)} then jsonb_build_object(
           'id', task.id, 'title', task.title, 'itemNumber', item.number, 'orderNumber', given.number) end as task
       from action_link link join task on task.id = link.task_id
       join roadmap_item item on item.id = task.item_id join order_document given on given.id = task.order_id
       where ${open} order by link.created_at desc, link.id limit ${MOST_SHOWN}`,
      parameters.values,
    );
    return { total: counted?.total ?? 0, links };
  }
}
