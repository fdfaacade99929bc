import { NO_PREVIOUS_HASH } from '@domain/tasks';
import { Injectable } from '@nestjs/common';
import { type CheckedRoot, checkHistoryRoots, TaskHistoryEntity } from '@storage';
import { DataSource } from 'typeorm';
import { chained } from './tasks/change-task.js';

export interface BrokenRow {
  readonly taskId: string;
  readonly rowId: string;
  readonly at: Date;
  readonly command: string;
  /** The row itself was changed, or one before it is missing, is new or stands elsewhere. */
  readonly why: 'changed' | 'unchained';
}

export interface VerifiedHistory {
  readonly tasks: number;
  readonly rows: number;
  readonly broken: BrokenRow | null;
  /** The first of the kept roots that no longer holds, or else the last; null before the first one and for a single task. */
  readonly root: CheckedRoot | null;
}

const ROWS_A_BATCH = 5000;

/** Walks the hash chains of all tasks, or of one, up to the first row that does not fit. Changes nothing. */
@Injectable()
export class VerifyHistory {
  constructor(private readonly dataSource: DataSource) {}

  async run(taskId: string | null = null): Promise<VerifiedHistory> {
    const walked = await this.walk(taskId);
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
