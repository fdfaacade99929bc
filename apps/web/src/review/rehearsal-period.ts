import type { OrderDetail } from '../api/types.js';

export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The order's own period; without one, the calendar year of its date; null where neither was read. */
export function rehearsalPeriod(order: Pick<OrderDetail, 'periodStart' | 'periodEnd' | 'date'>): Period | null {
  if (order.periodStart !== null && order.periodEnd !== null) return { from: order.periodStart, to: order.periodEnd };
  const year = (order.periodStart ?? order.periodEnd ?? order.date)?.slice(0, 4);
  return year === undefined ? null : { from: `${year}-01-01`, to: `${year}-12-31` };
}
