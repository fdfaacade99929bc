import type { Actor } from '@domain/access';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import { cursorText, type DateCursor } from '../../rows/date-cursor.js';
import { SqlParameters } from '../../rows/sql-parameters.js';
import { type ChosenNames, chosenNames } from './chosen-names.js';
import { sortedTasks } from './sorted-tasks.js';
import type { TaskConditions } from './task-conditions.js';
import { type SelectedTask, TASK_COLUMNS, TASK_SEQUENCE, TASK_TABLES, type TaskRow, taskRows } from './task-row.js';
import type { TaskSort } from './task-sorts.js';
import { type TaskSource, taskSource } from './task-source.js';

export interface TaskFilter extends TaskConditions {
  readonly pageSize: number;
  /** The last first. */
  readonly latestFirst?: boolean;
  /** Where the page begins; without it at the beginning. */
  readonly cursor?: DateCursor;
  /** Something else than their dates; the list then has cursors of its own. */
  readonly sort?: TaskSort;
  readonly sortedCursor?: string | undefined;
}

export interface TaskPage extends ChosenNames {
  /** So many were counted; counting stops at 1,000, or 200 for words that most tasks hold. */
  readonly total: number;
  /** There are more than were counted. */
  readonly isMore: boolean;
  readonly rows: TaskRow[];
  /** Cursors of the pages after and before this one; null at the end and at the beginning. */
  readonly next: string | null;
  readonly previous: string | null;
}

type Selected = SelectedTask & { readonly place: string; readonly sequence: string };

/** The tasks the actor may see, by date unless something else is asked for. */
@Injectable()
export class TaskList {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(filter: TaskFilter, actor: Actor): Promise<TaskPage> {
    const now = this.clock.now();
    const { sort } = filter;
    const page = await (sort === undefined
      ? this.byDate(filter, actor, now)
      : this.sorted({ ...filter, sort }, actor, now));
    return { ...page, ...(await chosenNames(this.dataSource.manager, filter, actor)) };
  }

  private async byDate(filter: TaskFilter, actor: Actor, now: Date): Promise<Omit<TaskPage, keyof ChosenNames>> {
    const { manager } = this.dataSource;
    const source = await taskSource(manager, filter, actor, now);
    const { pageSize, cursor, latestFirst = false } = filter;
    const isBackwards = (cursor?.backwards ?? false) !== latestFirst;
    const parameters = new SqlParameters();
    const page = source.sql(
      { limit: pageSize + 1, order: isBackwards ? 'backwards' : 'forwards', ...(cursor !== undefined && { cursor }) },
      parameters,
    );
    const found = await manager.query<Selected[]>(
      `with page as materialized (${page})
       select ${TASK_COLUMNS}, task.by_date::text as place, task.sequence from ${TASK_TABLES}
       where task.id = any(array(select id from page)) order by ${TASK_SEQUENCE}`,
      parameters.values,
    );
    if (latestFirst) found.reverse();
    // One row more than the page shows whether the list goes on: behind the page, or before it when it was read backwards.
    const goesOn = found.length > pageSize;
    const shown = cursor?.backwards ? found.slice(goesOn ? 1 : 0) : found.slice(0, pageSize);
    const counted = await this.counted(source, found.length, goesOn || cursor !== undefined);
    return {
      ...counted,
      rows: await taskRows(manager, shown, now),
      ...cursorsAround(shown, goesOn, { cursor, latestFirst }),
    };
  }

  private async sorted(filter: TaskFilter & { sort: TaskSort }, actor: Actor, now: Date) {
    const { manager } = this.dataSource;
    const { latestFirst: isTurned = false, sortedCursor: cursor, ...conditions } = filter;
    const { rows, ...page } = await sortedTasks(manager, { ...conditions, isTurned, cursor }, actor, now);
    const found = await manager.query<SelectedTask[]>(
      `select ${TASK_COLUMNS} from ${TASK_TABLES}
       where task.id = any($1::uuid[]) order by array_position($1::uuid[], task.id)`,
      [rows.map(({ id }) => id)],
    );
    return { ...page, rows: await taskRows(manager, found, now) };
  }

  private async counted(source: TaskSource, found: number, isPart: boolean) {
    if (!isPart) return { total: found, isMore: false };
    const parameters = new SqlParameters();
    const many = source.sql({ limit: source.mostCounted + 1, order: 'any' }, parameters);
    const sql = `select count(*)::int as count from (${many}) found`;
    const [row] = await this.dataSource.query<{ count: number }[]>(sql, parameters.values);
    const count = row?.count ?? 0;
    return { total: Math.min(count, source.mostCounted), isMore: count > source.mostCounted };
  }
}

function cursorsAround(
  shown: readonly Selected[],
  goesOn: boolean,
  { cursor, latestFirst }: { cursor: DateCursor | undefined; latestFirst: boolean },
) {
  const at = (row: Selected | undefined, backwards: boolean) =>
    row === undefined ? null : cursorText({ backwards, latestFirst, date: row.place, sequence: row.sequence });
  const isBackwards = cursor?.backwards ?? false;
  return {
    next: goesOn || isBackwards ? at(shown.at(-1), false) : null,
    previous: cursor !== undefined && (goesOn || !isBackwards) ? at(shown[0], true) : null,
  };
}
