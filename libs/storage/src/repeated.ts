/** Of PostgreSQL: a deadlock of which this was the victim, and a world that changed under the transaction. */
const LOST_RACES: readonly unknown[] = ['40P01', '40001'];
const MOST_TIMES = 3;

/**
 * A transaction that lost a race for its rows is made again: all of it was taken back, and nothing was wrong with it.
 * @param work Begins a transaction of its own each time.
 */
export async function repeatedOnRace<T>(work: () => Promise<T>): Promise<T> {
  for (let times = 1; ; times += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && LOST_RACES.includes(error.code)) || times === MOST_TIMES)
        throw error;
    }
  }
}
