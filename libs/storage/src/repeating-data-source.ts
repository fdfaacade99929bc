import { DataSource, type DataSourceOptions, type EntityManager } from 'typeorm';
import type { IsolationLevel } from 'typeorm/driver/types/IsolationLevel.js';

type Work<T> = (manager: EntityManager) => Promise<T>;

/** Of PostgreSQL: a deadlock of which this was the victim, and a world that changed under the transaction. */
const LOST_RACES: readonly unknown[] = ['40P01', '40001'];
const MOST_TIMES = 3;

/**
 * Makes a transaction that lost a race for its rows again: all of it was taken back, and nothing was wrong with it. What
 * is done in a transaction is therefore a function of its manager, which leaves nothing behind elsewhere.
 */
export class RepeatingDataSource extends DataSource {
  /** @param onLostRace Told why, each time one is made again. */
  constructor(
    options: DataSourceOptions,
    private readonly onLostRace: (error: Error) => void,
  ) {
    super(options);
  }

  override transaction<T>(work: Work<T>): Promise<T>;
  override transaction<T>(isolation: IsolationLevel, work: Work<T>): Promise<T>;
  override async transaction<T>(...asked: [Work<T>] | [IsolationLevel, Work<T>]): Promise<T> {
    for (let times = 1; ; times += 1) {
      try {
        return await (asked.length === 1 ? super.transaction(asked[0]) : super.transaction(...asked));
      } catch (error) {
        if (!isLostRace(error) || times === MOST_TIMES) throw error;
        this.onLostRace(error);
      }
    }
  }
}

function isLostRace(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && LOST_RACES.includes(error.code);
}
