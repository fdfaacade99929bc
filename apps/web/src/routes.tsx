import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { LetterState, TaskState } from './api/types.js';
import { AppShell } from './shell/app-shell.js';
import { FailurePage } from './shell/failure-page.js';
import { NotFoundPage } from './shell/not-found-page.js';
import { loadSession } from './shell/session.js';
import { words } from './texts/ru/words.js';

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
/** The router reads `?search=12` as a number; a search for digits is still text. */
function searchTextOf(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value) : textOf(value);
}
function flagOf(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}
function pageOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value > 1 ? value : undefined;
}
function oneOf<Name extends string>(names: Record<Name, unknown>, value: unknown): Name | undefined {
  return typeof value === 'string' && Object.hasOwn(names, value) ? (value as Name) : undefined;
}

/** Leaves out what is not set, so that addresses stay short and `exactOptionalPropertyTypes` holds. */
function present<Values extends object>(values: Values): { [Key in keyof Values]?: Exclude<Values[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Values]?: Exclude<Values[Key], undefined>;
  };
}

const rootRoute = createRootRoute({ notFoundComponent: NotFoundPage, errorComponent: FailurePage });

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>) =>
    present({ token: searchTextOf(search.token), from: textOf(search.from) }),
  component: lazyRouteComponent(() => import('./sign-in/sign-in-page.js'), 'SignInPage'),
});

const actionLinkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/link/$token',
  component: lazyRouteComponent(() => import('./action-link/action-link-page.js'), 'ActionLinkPage'),
});

const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  component: AppShell,
  beforeLoad: async ({ location }) => {
    const session = await loadSession();
    if (session === null) throw redirect({ to: '/sign-in', search: { from: location.href } });
    return { session };
  },
});

const ordersRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  beforeLoad: ({ context }) => {
    if (!context.session.permissions.includes('orders.see')) throw redirect({ to: '/tasks' });
  },
  component: lazyRouteComponent(() => import('./orders/orders-page.js'), 'OrdersPage'),
});

const orderRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/orders/$id',
  component: lazyRouteComponent(() => import('./review/order-page.js'), 'OrderPage'),
});

const directoryRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/directory',
  validateSearch: (search: Record<string, unknown>) =>
    present({ search: searchTextOf(search.search), withoutAddress: flagOf(search.withoutAddress) }),
  component: lazyRouteComponent(() => import('./directory/directory-page.js'), 'DirectoryPage'),
});

const tasksRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tasks',
  validateSearch: (search: Record<string, unknown>) =>
    present({
      mine: flagOf(search.mine),
      overdue: flagOf(search.overdue),
      state: oneOf<TaskState>(words.taskState, search.state),
      orderId: textOf(search.orderId),
      search: searchTextOf(search.search),
      page: pageOf(search.page),
    }),
  component: lazyRouteComponent(() => import('./tasks/tasks-page.js'), 'TasksPage'),
});

const taskRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tasks/$id',
  component: lazyRouteComponent(() => import('./tasks/task-page.js'), 'TaskPage'),
});

const mailRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/mail',
  validateSearch: (search: Record<string, unknown>) =>
    present({
      state: oneOf<LetterState>(words.letterState, search.state),
      recipient: textOf(search.recipient),
      search: searchTextOf(search.search),
      page: pageOf(search.page),
      letter: textOf(search.letter),
    }),
  component: lazyRouteComponent(() => import('./mail/mail-page.js'), 'MailPage'),
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    signInRoute,
    actionLinkRoute,
    shellRoute.addChildren([ordersRoute, orderRoute, directoryRoute, tasksRoute, taskRoute, mailRoute]),
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
