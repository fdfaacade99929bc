import { russian } from '../../../dist/libs/domain/src/texts/index.js';
import { SystemClock } from '../../../dist/libs/platform/src/clock/index.js';
import {
  MyDayView,
  OrderList,
  OrderMatrixView,
  OrderTableView,
  TaskList,
} from '../../../dist/libs/workflow/src/index.js';

/** A word that a thirteenth of the rows hold. */
const COMMON_WORD = 'мониторинг';
const PAGE = 50;
const clock = new SystemClock();

/** Each screen with the address its page asks and the view that answers. */
export const VIEWS = [
  {
    name: 'my day',
    address: () => '/api/day',
    run: (source, person) => new MyDayView(source, clock).run(person.actor),
  },
  list('tasks', {}),
  list('late tasks', { overdue: true }),
  ...['row', 'organisation', 'lead', 'state'].map((sort) => ({
    ...list(`tasks by ${sort}`, { sort }),
    isFor: seesMany,
  })),
  list('search of a common word', { search: COMMON_WORD }),
  {
    name: 'orders',
    address: () => `/api/orders?pageSize=${PAGE}`,
    run: (source, { actor }) => new OrderList(source, clock).run({ pageSize: PAGE }, actor, russian),
    isFor: seesOrders,
  },
  {
    name: 'matrix',
    address: ({ orderId }) => `/api/orders/${orderId}/matrix?pageSize=10`,
    run: (source, { actor, orderId }) =>
      new OrderMatrixView(source, clock).run(orderId, { page: 1, pageSize: 10 }, actor),
    isFor: seesOrders,
  },
  {
    name: 'order table',
    address: ({ orderId }) => `/api/orders/${orderId}/table?pageSize=${PAGE}`,
    run: (source, { actor, orderId }) =>
      new OrderTableView(source, clock).run(orderId, { page: 1, pageSize: PAGE }, actor),
    isFor: seesOrders,
  },
];

/** A whole region, whose tasks are too many to be gathered: what a town has is sorted as it is (decision 17). */
function seesMany({ name }) {
  return name === 'a controller' || name === 'the region’s coordinator';
}

function seesOrders({ actor }) {
  return actor.role !== 'official' && actor.role !== 'school';
}

function list(name, filter) {
  const query = new URLSearchParams({ ...filter, pageSize: PAGE });
  return {
    name,
    address: () => `/api/tasks?${query}`,
    run: (source, { actor }) => new TaskList(source, clock).run({ ...filter, pageSize: PAGE }, actor),
  };
}

const PEOPLE = {
  'an official': 'million-town-7-official',
  'a town’s coordinator': 'million-town-7-coordinator',
  'a controller': 'million-region-1-controller-2',
  'the region’s coordinator': 'million-region-1-coordinator',
};

export async function peopleOf(source) {
  const rows = await source.query(
    `select id, match_key as key, role, organisation_id as "organisationId", branch_id as "branchId"
     from person where match_key = any($1)`,
    [Object.values(PEOPLE)],
  );
  // One that gives work to every school, and so the longest.
  const [{ orderId }] = await source.query(
    `select id as "orderId" from order_document where issuer_key = 'million-region-1' order by number_key limit 1`,
  );
  return Object.entries(PEOPLE).map(([name, wanted]) => {
    const { id, key: _, ...actor } = rows.find(({ key }) => key === wanted);
    return { id, name, orderId, actor: { personId: id, ...actor } };
  });
}

/** What the view sends to the database. */
export async function statementsOf(source, view, person) {
  const statements = [];
  const query = source.query;
  source.query = (sql, parameters, ...rest) => {
    statements.push({ sql, parameters });
    return query.call(source, sql, parameters, ...rest);
  };
  try {
    await view.run(source, person);
  } finally {
    source.query = query;
  }
  return statements;
}
