import { pageOf } from './page-of.js';
import type { Page } from './sql-parameters.js';

describe('a page of a list', () => {
  const list = ['а', 'б', 'в'];
  const ask = async ({ page, pageSize }: Page) =>
    list.slice((page - 1) * pageSize, page * pageSize).map((name) => ({ name, total: list.length }));

  it.each([
    [{ page: 1, pageSize: 2 }, ['а', 'б']],
    [{ page: 2, pageSize: 2 }, ['в']],
    [{ page: 3, pageSize: 2 }, []],
  ])('%j says how many rows there are in all, be it behind the last', async (page, names) => {
    expect(await pageOf(ask, page)).toEqual({ total: 3, rows: names.map((name) => ({ name })) });
  });

  it('of nothing is asked for once', async () => {
    let asked = 0;
    const nothing = async (): Promise<{ total: number }[]> => {
      asked += 1;
      return [];
    };
    expect(await pageOf(nothing, { page: 1, pageSize: 2 })).toEqual({ total: 0, rows: [] });
    expect(asked).toBe(1);
  });
});
