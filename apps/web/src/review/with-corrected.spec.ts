import type { Item, OrderDetail } from '../api/types.js';
import { withCorrected } from './with-corrected.js';

const rowOf = (id: string, title: string, ...codes: string[]) =>
  ({ id, title, warnings: codes.map((code) => ({ level: 'warn', code })) }) as unknown as Item;
const orderOf = (...items: Item[]) => ({ id: 'o', items }) as unknown as OrderDetail;

it('a row whose remarks stay is all that changes', () => {
  const { order, isWhole } = withCorrected(
    orderOf(rowOf('a', 'Сбор', 'no-owner'), rowOf('b', 'Отчёт')),
    rowOf('a', 'Сбор сведений', 'no-owner'),
  );
  expect(order.items.map(({ title }) => title)).toEqual(['Сбор сведений', 'Отчёт']);
  expect(isWhole).toBe(true);
});

it.each([
  ['gone', rowOf('a', 'Сбор', 'no-owner'), rowOf('a', 'Сбор')],
  ['new', rowOf('a', 'Сбор'), rowOf('a', 'Сбор', 'no-owner')],
  ['another', rowOf('a', 'Сбор', 'no-owner'), rowOf('a', 'Сбор', 'no-term')],
  ['at a row that was not there', rowOf('b', 'Сбор'), rowOf('a', 'Сбор')],
])('with a remark %s the order is asked for anew', (_what, before, after) => {
  expect(withCorrected(orderOf(before), after).isWhole).toBe(false);
});
