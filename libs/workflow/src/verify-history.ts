import { NO_PREVIOUS_HASH } from '@domain/tasks';
import { Injectable } from '@nestjs/common';
import { type CheckedRoot, checkHistoryRoots, TaskHistoryEntity } from '@storage';
import { DataSource } from 'typeorm';
import { chained } from './tasks/change-task.js';

/** A task of which there is not one row, though it begins with one. */
export interface BareTask {
  readonly taskId: string;
  readonly why: 'bare';
}

export interface BrokenRow {
  readonly taskId: string;
  readonly rowId: string;
  readonly at: Date;
  readonly command: string;
  /**
   * The row itself was changed; one before it is missing, is new or stands elsewhere; or it is the last one, and the task
   * stands otherwise than it says.
   */
  readonly why: 'changed' | 'unchained' | 'state';
}

export interface VerifiedHistory {
  readonly tasks: number;
  readonly rows: number;
  readonly broken: BrokenRow | BareTask | null;
  /** The first of the kept roots that no longer holds, or else the last; null before the first one and for a single task. */
  readonly root: CheckedRoot | null;
}

const ROWS_A_BATCH = 5000;

/**
 * Walks the hash chains of all tasks, or of one, up to the first row that does not fit, and asks whether the tasks stand as
 * their last rows say. Changes nothing.
 */
@Injectable()
export class VerifyHistory {
  constructor(private readonly dataSource: DataSource) {}

  async run(taskId: string | null = null): Promise<VerifiedHistory> {
    const chains = await this.walk(taskId);
    const walked = { ...chains, broken: chains.broken ?? (await this.taskWithoutRow(taskId)) };
    const { manager } = this.dataSource;
    return {
      ...walked,
      root: taskId === null ? await checkHistoryRoots((sql, values) => manager.query(sql, values)) : null,
    };
  }

  private async walk(taskId: string | null): Promise<Omit<VerifiedHistory, 'root'>> {
    let [tasks, rows] = [0, 0];
    let last: TaskHistoryEntity | undefined;
    for (;;) {
      const batch = await this.batchAfter(last, taskId);
      for (const row of batch) {
        const isFirst = row.taskId !== last?.taskId;
        const previousHash = isFirst ? NO_PREVIOUS_HASH : (last?.hash ?? NO_PREVIOUS_HASH);
        if (isFirst) tasks += 1;
        rows += 1;
        const why = whyBroken(row, previousHash);
        if (why !== null) {
          const { id: rowId, at, command } = row;
          return { tasks, rows, broken: { taskId: row.taskId, rowId, at, command, why } };
        }
        last = row;
      }
      if (batch.length < ROWS_A_BATCH) return { tasks, rows, broken: null };
    }
  }

  private async taskWithoutRow(taskId: string | null): Promise<BrokenRow | BareTask | null> {
    const [found] = await this.dataSource.query<(BrokenRow | { readonly taskId: string; readonly rowId: null })[]>(
      `select task.id as "taskId", last.id as "rowId", last.at, last.command, 'state' as why
       from task left join lateral (
         select * from task_history where task_id = task.id order by id desc limit 1) last on true
       where last.to_state is distinct from task.state and ($1::uuid is null or task.id = $1)
       order by task.id limit 1`,
      [taskId],
    );
    if (found === undefined) return null;
    return found.rowId === null ? { taskId: found.taskId, why: 'bare' } : found;
  }

  private batchAfter(last: TaskHistoryEntity | undefined, taskId: string | null): Promise<TaskHistoryEntity[]> {
    const query = this.dataSource.manager.createQueryBuilder(TaskHistoryEntity, 'history');
    if (taskId !== null) query.andWhere('history.task_id = :taskId', { taskId });
    if (last !== undefined) {
      query.andWhere('(history.task_id, history.id) > (:lastTask, :lastId)', {
        lastTask: last.taskId,
        lastId: last.id,
      });
    }
    return query.orderBy('history.task_id').addOrderBy('history.id').limit(ROWS_A_BATCH).getMany();
  }
}

function whyBroken(row: TaskHistoryEntity, previousHash: string): BrokenRow['why'] | null {
  if (row.previousHash !== previousHash) return 'unchained';
  const { id: _, previousHash: __, hash, ...said } = row;
  return chained(said, previousHash).hash === hash ? null : 'changed';
}
