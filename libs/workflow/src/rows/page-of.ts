import type { Page } from './sql-parameters.js';

/**
 * A page of a list whose rows each carry how many there are in all. Behind the last page there is no row to say so, and
 * the first one is asked: whoever stands there learns where the list ends.
 */
export async function pageOf<Row extends { readonly total: number }>(
  ask: (page: Page) => Promise<readonly Row[]>,
  page: Page,
): Promise<{ total: number; rows: Omit<Row, 'total'>[] }> {
  const rows = await ask(page);
  const [first] = rows.length > 0 || page.page === 1 ? rows : await ask({ page: 1, pageSize: 1 });
  return { total: first?.total ?? 0, rows: rows.map(({ total: _, ...row }) => row) };
}
