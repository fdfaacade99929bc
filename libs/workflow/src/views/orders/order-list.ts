import type { Actor } from '@domain/access';
import type { LocalDate } from '@domain/calendar';
import type { Texts } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { type FirstImport, firstImportSql, type OrderState } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { ordersFor } from '../../access/scopes/order-scope.js';
import { NotFound } from '../../acting/errors.js';
import { type CursorPage, type SortedPage, type SortKey, sortedPage } from '../../rows/sorted-pages.js';
import { containing, SqlParameters } from '../../rows/sql-parameters.js';
import { type RefusalText, refusalText } from '../texts/refusal.js';
import { NO_TASKS, type OrderCounts, orderCounts } from './order-counts.js';

export interface OrderSummary extends OrderCounts {
  readonly id: string;
  readonly state: OrderState;
  readonly fileName: string;
  readonly number: string | null;
  readonly date: LocalDate | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly receivedAt: string;
  /** Those of the level `warn` on what was read: whom names may mean is looked up for one order that is shown, not for a list. */
  readonly warningCount: number;
  readonly itemCount: number;
  /** The reader reviews, issues and edits it: the roadmap of a body below is only shown to those above. */
  readonly mayManage: boolean;
  /** The confirmed order this one is another copy of, while this one waits to be confirmed. */
  readonly issuedOrderId: string | null;
  /** The import this one repeats, where it is not the first of its order. */
  readonly firstImport: FirstImport | null;
  readonly refusal: RefusalText | null;
  /** Pages of the file read so far, of how many, while it is read page by page. */
  readonly pagesDone: number | null;
  readonly pagesOf: number | null;
}

interface SelectedOrder extends Omit<OrderSummary, keyof OrderCounts | 'receivedAt' | 'refusal'> {
  readonly receivedAt: Date;
  readonly refusal: { code: string; values: Record<string, string | number> } | null;
}

export interface OrderFilter extends CursorPage {
  readonly state?: OrderState;
  /** Words of the number, the title, the issuer or the name of the file. */
  readonly search?: string;
  /** This one alone. */
  readonly orderId?: string;
}

export interface OrderPage extends SortedPage<OrderSummary> {
  readonly total: number;
}

/** The orders, the last received first. */
@Injectable()
export class OrderList {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Those the actor may see, with counts of the tasks he may see. */
  async run(filter: OrderFilter, actor: Actor, texts: Texts): Promise<OrderPage> {
    // One moment of the database, so that the total and the page agree.
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const found = (parameters: SqlParameters) => `from order_document orders
        join stored_file file on file.id = orders.file_id
        where ${conditions(filter, actor, parameters).join(' and ')}`;
      let total = 0;
      // Whom an order concerns is found out once for the total and the page.
      const { rows, ...around } = await sortedPage(RECEIVED_LAST_FIRST, filter, async (stretch, parameters) => {
        const seen = await manager.query<{ id: string | null; place: string[]; total: number }[]>(
          `with seen as materialized (select orders.id, orders.received_at ${found(parameters)})
           select page.id, page.place, (select count(*)::int from seen) as total from (select) once left join (
             select orders.id, ${stretch.place}, row_number() over (${stretch.order}) as at
             from seen orders where ${stretch.within} ${stretch.ending}) page on true
           order by page.at`,
          parameters.values,
        );
        total = seen[0]?.total ?? 0;
        return seen.flatMap(({ id, place }) => (id === null ? [] : [{ id, place }]));
      });
      const ids = rows.map(({ id }) => id);
      return { total, rows: await this.select(manager, ids, actor, texts), ...around };
    });
  }

  /** One order of the list, as the transaction of `manager` sees it. @throws NotFound */
  async one(
    orderId: string,
    actor: Actor,
    texts: Texts,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<OrderSummary> {
    const [order] = await this.select(manager, [orderId], actor, texts);
    if (order === undefined) throw new NotFound('order', orderId);
    return order;
  }

  private async select(
    manager: EntityManager,
    ids: readonly string[],
    actor: Actor,
    texts: Texts,
  ): Promise<OrderSummary[]> {
    if (ids.length === 0) return [];
    const parameters = new SqlParameters();
    const wanted = parameters.add(ids);
    const orders = await manager.query<SelectedOrder[]>(
      `select orders.id, orders.state, file.name as "fileName", orders.number, orders.order_date as date, orders.issuer,
         orders.title, orders.received_at as "receivedAt", orders.refusal,
         orders.pages_done as "pagesDone", orders.pages_of as "pagesOf",
         (select count(*)::int from jsonb_array_elements(orders.reading->'warnings') warning
           where warning->>'level' = 'warn') as "warningCount",
         (select count(*)::int from roadmap_item where order_id = orders.id) as "itemCount",
         ${ordersFor(actor, 'manage', parameters)} as "mayManage",
         (select orders.id from order_document orders
           where shown.state = 'read' and orders.state = 'confirmed'
             and (orders.issuer_key, orders.number_key, orders.order_date)
               = (shown.issuer_key, shown.number_key, shown.order_date)
             and ${ordersFor(actor, 'see', parameters)}
           order by orders.owner_organisation_id = shown.owner_organisation_id desc nulls last, orders.id limit 1) as "issuedOrderId",
         (select first.import from (select ${firstImportSql('orders')} as import) first
           join order_document orders on orders.id = (first.import->>'id')::uuid
           where ${ordersFor(actor, 'see', parameters)}) as "firstImport"
       from order_document orders
       cross join lateral (select orders.*) shown
       join stored_file file on file.id = orders.file_id
       where orders.id = any(${wanted}::uuid[]) and ${ordersFor(actor, 'see', parameters)}
       order by array_position(${wanted}::uuid[], orders.id)`,
      parameters.values,
    );
    const counts = await orderCounts(manager, ids, actor, this.clock.now());
    return orders.map(({ receivedAt, refusal, ...order }) => ({
      ...order,
      ...(counts.get(order.id) ?? NO_TASKS),
      receivedAt: receivedAt.toISOString(),
      refusal: refusal === null ? null : refusalText(refusal, texts),
    }));
  }
}

/** As the index `order_document_received` has it. */
const RECEIVED_LAST_FIRST: readonly SortKey[] = [
  { sql: 'orders.received_at', type: 'timestamptz', descending: true },
  { sql: 'orders.id', type: 'uuid' },
];

function conditions({ state, search, orderId }: OrderFilter, actor: Actor, parameters: SqlParameters): string[] {
  const found = [ordersFor(actor, 'see', parameters)];
  if (state !== undefined) found.push(`orders.state = ${parameters.add(state)}`);
  if (orderId !== undefined) found.push(`orders.id = ${parameters.add(orderId)}`);
  if (search !== undefined && search.trim() !== '') {
    found.push(`concat_ws(' ', orders.number, orders.title, orders.issuer, file.name)
      ilike ${parameters.add(containing(search))}`);
  }
  return found;
}
