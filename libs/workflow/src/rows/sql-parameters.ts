/** Collects the values of a statement; `add` answers the placeholder that stands for one. */
export class SqlParameters {
  readonly values: unknown[] = [];

  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /** For a long value that a statement speaks of in several places: sent and read once, where it is the very same one. */
  once(value: readonly unknown[]): string {
    const at = this.values.indexOf(value);
    return at === -1 ? this.add(value) : `$${at + 1}`;
  }
}

/** A pattern for `ilike` that finds the words anywhere, whatever signs they hold. A space may be one that does not break («№ 1»). */
export function containing(words: string): string {
  return `%${words
    .trim()
    .replace(/[\\%_]/g, (sign) => `\\${sign}`)
    .replace(/\s+/gu, '_')}%`;
}

/** The slice of a list: `page` from 1. */
export interface Page {
  readonly page: number;
  readonly pageSize: number;
}

export function limitOf(page: Page, parameters: SqlParameters): string {
  return `limit ${parameters.add(page.pageSize)} offset ${parameters.add((page.page - 1) * page.pageSize)}`;
}
