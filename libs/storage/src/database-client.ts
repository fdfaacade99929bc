import pg from 'pg';

type Ask = (asked: unknown, values?: unknown, callback?: unknown) => unknown;

const names = new Map<string, string>();

/**
 * Marks a statement that every request or nearly every one asks: each connection plans it once and keeps the plan. For
 * statements of which there are few texts, and whose best plan is the same whatever the values.
 */
export function prepared(sql: string): string {
  if (!names.has(sql)) names.set(sql, `prepared_${names.size + 1}`);
  return sql;
}

/** A connection of the pool. */
export class DatabaseClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    const ask = this.query.bind(this) as Ask;
    this.query = ((asked, values, callback) =>
      typeof asked === 'string' && typeof values !== 'function' && callback === undefined
        ? answered(ask, asked, values)
        : ask(asked, values, callback)) as Ask as typeof this.query;
  }
}

/**
 * By a callback that stands in the question from the beginning. Where the driver makes the promise itself, what was answered
 * outlives two collections of the young and is left to the old generation: 5 ms instead of 0.2 each time.
 */
function answered(ask: Ask, sql: string, values: unknown): Promise<unknown> {
  const name = names.get(sql);
  const statement = name === undefined ? { text: sql } : { name, text: sql };
  return new Promise((resolve, reject) => {
    ask(statement, values, (error: Error | null, result: unknown) => (error ? reject(error) : resolve(result)));
  }).catch((error: Error) => {
    // As the driver does: the stack leads to who asked and not to the socket.
    Error.captureStackTrace(error);
    throw error;
  });
}
