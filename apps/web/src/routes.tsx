import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { RoutedPage } from './sample/routed-page.js';
import {
  readCalendarSearch,
  readCampaignSearch,
  readCatalogueSearch,
  readClassChangeSearch,
  readDebtorSearch,
  readDirectorySearch,
  readFindingSearch,
  readIdentificationSearch,
  readImportSearch,
  readMailSearch,
  readOrderListSearch,
  readOrderMatrixSearch,
  readOrderPromisesSearch,
  readOrderSearch,
  readOrderTableSearch,
  readOrganisationScoreSearch,
  readRoadmapSearch,
  readScoreSearch,
  readSignInSearch,
  readTaskBoardSearch,
  readTaskCalendarSearch,
  readTaskSearch,
  readVersionSearch,
} from './search-params.js';
import { AppShell } from './shell/app-shell.js';
import { FailurePage } from './shell/failure-page.js';
import { NotFoundPage } from './shell/not-found-page.js';
import { loadSession } from './shell/session.js';

const rootRoute = createRootRoute({
  component: RoutedPage,
  notFoundComponent: NotFoundPage,
  errorComponent: FailurePage,
});

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: readSignInSearch,
  component: lazyRouteComponent(() => import('./sign-in/sign-in-page.js'), 'SignInPage'),
});

const newPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/new-password',
  validateSearch: readSignInSearch,
  component: lazyRouteComponent(() => import('./sign-in/new-password-page.js'), 'NewPasswordPage'),
});

const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  validateSearch: readSignInSearch,
  component: lazyRouteComponent(() => import('./sign-in/invitation-page.js'), 'InvitationPage'),
});

const actionLinkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/link/$token',
  component: lazyRouteComponent(() => import('./action-link/action-link-page.js'), 'ActionLinkPage'),
});

const unsubscribeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/unsubscribe/$token',
  component: lazyRouteComponent(() => import('./profile/unsubscribe-page.js'), 'UnsubscribePage'),
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
  validateSearch: readOrderListSearch,
  beforeLoad: ({ context }) => {
    if (!context.session.permissions.includes('orders.see')) throw redirect({ to: '/day' });
  },
  component: lazyRouteComponent(() => import('./orders/orders-page.js'), 'OrdersPage'),
});

/** The list has the start page's address; who shortens an order's address means the list. */
const orderListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/orders',
  beforeLoad: () => {
    throw redirect({ to: '/', replace: true });
  },
});

const dayRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/day',
  component: lazyRouteComponent(() => import('./day/day-page.js'), 'DayPage'),
});

const orderRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/orders/$id',
  validateSearch: readOrderSearch,
  component: lazyRouteComponent(() => import('./review/order-page.js'), 'OrderPage'),
});

const orderTableRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/orders/$id/table',
  validateSearch: readOrderTableSearch,
  component: lazyRouteComponent(() => import('./order-table/order-table-page.js'), 'OrderTablePage'),
});

const roadmapsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/orders/$id/roadmaps',
  validateSearch: readRoadmapSearch,
  component: lazyRouteComponent(() => import('./roadmaps/roadmaps-page.js'), 'RoadmapsPage'),
});

const orderChartRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/orders/$id/chart',
  validateSearch: readOrderTableSearch,
  component: lazyRouteComponent(() => import('./order-chart/order-chart-page.js'), 'OrderChartPage'),
});

const orderPromisesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/orders/$id/promises',
  validateSearch: readOrderPromisesSearch,
  component: lazyRouteComponent(() => import('./order-promises/order-promises-page.js'), 'OrderPromisesPage'),
});

const acquaintanceRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/orders/$id/acquaintance',
  component: lazyRouteComponent(() => import('./acquaintance/acquaintance-page.js'), 'AcquaintancePage'),
});

const orderMatrixRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/orders/$id/matrix',
  validateSearch: readOrderMatrixSearch,
  component: lazyRouteComponent(() => import('./order-matrix/order-matrix-page.js'), 'OrderMatrixPage'),
});

const directoryRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/directory',
  validateSearch: readDirectorySearch,
  component: lazyRouteComponent(() => import('./directory/directory-page.js'), 'DirectoryPage'),
});

const directoryImportRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/directory/imports/$id',
  validateSearch: readImportSearch,
  component: lazyRouteComponent(() => import('./directory-import/import-page.js'), 'ImportPage'),
});

const organisationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/directory/organisations/$id',
  component: lazyRouteComponent(() => import('./organisation/organisation-page.js'), 'OrganisationPage'),
});

const handoverRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/directory/people/$id/handover',
  beforeLoad: ({ context }) => {
    if (!context.session.permissions.includes('directory.edit')) throw redirect({ to: '/directory' });
  },
  component: lazyRouteComponent(() => import('./handover/handover-page.js'), 'HandoverPage'),
});

const classRuleRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/directory/classes/$id',
  beforeLoad: ({ context }) => {
    if (!context.session.permissions.includes('directory.edit')) throw redirect({ to: '/directory' });
  },
  component: lazyRouteComponent(() => import('./directory/class-rule-page.js'), 'ClassRulePage'),
});

const classChangesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/class-changes',
  beforeLoad: ({ context }) => {
    if (!context.session.permissions.includes('orders.confirm')) throw redirect({ to: '/' });
  },
  component: lazyRouteComponent(() => import('./class-changes/class-changes-page.js'), 'ClassChangesPage'),
});

const classChangeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/class-changes/$id',
  validateSearch: readClassChangeSearch,
  component: lazyRouteComponent(() => import('./class-changes/class-change-page.js'), 'ClassChangePage'),
});

const tasksRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tasks',
  validateSearch: readTaskSearch,
  component: lazyRouteComponent(() => import('./tasks/tasks-page.js'), 'TasksPage'),
});

const taskCalendarRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tasks/calendar',
  validateSearch: readTaskCalendarSearch,
  component: lazyRouteComponent(() => import('./tasks/calendar/task-calendar-page.js'), 'TaskCalendarPage'),
});

const taskBoardRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tasks/board',
  validateSearch: readTaskBoardSearch,
  component: lazyRouteComponent(() => import('./tasks/board/task-board-page.js'), 'TaskBoardPage'),
});

const debtorsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/debtors',
  validateSearch: readDebtorSearch,
  beforeLoad: ({ context }) => {
    if (!context.session.permissions.includes('letters.send_now')) throw redirect({ to: '/tasks' });
  },
  component: lazyRouteComponent(() => import('./debtors/debtors-page.js'), 'DebtorsPage'),
});

const reportQueueRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reports',
  component: lazyRouteComponent(() => import('./report-queue/report-queue-page.js'), 'ReportQueuePage'),
});

const substitutionsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/substitutions',
  beforeLoad: ({ context }) => {
    if (!context.session.permissions.includes('directory.edit')) throw redirect({ to: '/profile' });
  },
  component: lazyRouteComponent(() => import('./substitutions/substitutions-page.js'), 'SubstitutionsPage'),
});

const taskRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tasks/$id',
  component: lazyRouteComponent(() => import('./tasks/task-page.js'), 'TaskPage'),
});

const noticesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tasks/$id/notices',
  component: lazyRouteComponent(() => import('./notices/notices-page.js'), 'NoticesPage'),
});

const profileRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/profile',
  component: lazyRouteComponent(() => import('./profile/profile-page.js'), 'ProfilePage'),
});

const consultationsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/consultations',
  component: lazyRouteComponent(() => import('./consultations/consultations-page.js'), 'ConsultationsPage'),
});

const extensionsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/extensions',
  component: lazyRouteComponent(() => import('./extensions/extensions-page.js'), 'ExtensionsPage'),
});

const mailRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/mail',
  validateSearch: readMailSearch,
  component: lazyRouteComponent(() => import('./mail/mail-page.js'), 'MailPage'),
});

const incomingMailRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/incoming-mail',
  component: lazyRouteComponent(() => import('./incoming-mail/incoming-mail-page.js'), 'IncomingMailPage'),
});

const undeliveredRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/mail/undelivered',
  beforeLoad: ({ context }) => {
    if (!context.session.permissions.includes('letters.see')) throw redirect({ to: '/' });
  },
  component: lazyRouteComponent(() => import('./undelivered/undelivered-page.js'), 'UndeliveredPage'),
});

const calendarsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/calendars',
  validateSearch: readCalendarSearch,
  beforeLoad: ({ context }) => {
    if (!context.session.permissions.includes('calendars.see')) throw redirect({ to: '/' });
  },
  component: lazyRouteComponent(() => import('./calendars/calendars-page.js'), 'CalendarsPage'),
});

const cataloguesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/indicators',
  component: lazyRouteComponent(() => import('./indicators/catalogues-page.js'), 'CataloguesPage'),
});

const catalogueRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/indicators/$id',
  validateSearch: readCatalogueSearch,
  component: lazyRouteComponent(() => import('./indicators/catalogue-page.js'), 'CataloguePage'),
});

const indicatorRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/indicators/$id/$code',
  validateSearch: readVersionSearch,
  component: lazyRouteComponent(() => import('./indicators/indicator-page.js'), 'IndicatorPage'),
});

const campaignsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/campaigns',
  component: lazyRouteComponent(() => import('./campaigns/campaigns-page.js'), 'CampaignsPage'),
});

const campaignRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/campaigns/$id',
  validateSearch: readCampaignSearch,
  component: lazyRouteComponent(() => import('./campaigns/campaign-page.js'), 'CampaignPage'),
});

const campaignFormRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/campaigns/$id/forms/$organisationId',
  component: lazyRouteComponent(() => import('./campaigns/form/form-page.js'), 'FormPage'),
});

const identificationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/identification',
  validateSearch: readIdentificationSearch,
  component: lazyRouteComponent(() => import('./identification/identification-page.js'), 'IdentificationPage'),
});

const identificationRunRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/identification/$id/$runId',
  validateSearch: readFindingSearch,
  component: lazyRouteComponent(() => import('./identification/run-page.js'), 'IdentificationRunPage'),
});

const scoresRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/campaigns/$id/scores',
  validateSearch: readScoreSearch,
  component: lazyRouteComponent(() => import('./scores/scores-page.js'), 'ScoresPage'),
});

const organisationScoresRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/campaigns/$id/scores/$organisationId',
  validateSearch: readOrganisationScoreSearch,
  component: lazyRouteComponent(() => import('./scores/organisation-scores-page.js'), 'OrganisationScoresPage'),
});

const setupRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/setup',
  beforeLoad: ({ context }) => {
    if (!context.session.permissions.includes('setup.see')) throw redirect({ to: '/' });
  },
  component: lazyRouteComponent(() => import('./setup/setup-page.js'), 'SetupPage'),
});

const signInSettingsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/setup/sign-in',
  beforeLoad: ({ context }) => {
    if (!context.session.permissions.includes('setup.see')) throw redirect({ to: '/' });
  },
  component: lazyRouteComponent(() => import('./setup/sign-in-settings-page.js'), 'SignInSettingsPage'),
});

const webhooksRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/setup/webhooks',
  beforeLoad: ({ context }) => {
    if (!context.session.permissions.includes('setup.see')) throw redirect({ to: '/' });
  },
  component: lazyRouteComponent(() => import('./setup/webhooks-page.js'), 'WebhooksPage'),
});

const sweepsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/setup/sweeps',
  beforeLoad: ({ context }) => {
    if (!context.session.permissions.includes('setup.see')) throw redirect({ to: '/' });
  },
  component: lazyRouteComponent(() => import('./setup/sweeps-page.js'), 'SweepsPage'),
});

export const router = createRouter({
  // An address may carry what no page knows, and no list shall be asked for it.
  search: { strict: true },
  routeTree: rootRoute.addChildren([
    signInRoute,
    newPasswordRoute,
    invitationRoute,
    actionLinkRoute,
    unsubscribeRoute,
    shellRoute.addChildren([
      ordersRoute,
      orderListRoute,
      dayRoute,
      orderRoute,
      orderTableRoute,
      roadmapsRoute,
      orderChartRoute,
      orderPromisesRoute,
      acquaintanceRoute,
      orderMatrixRoute,
      directoryRoute,
      directoryImportRoute,
      organisationRoute,
      handoverRoute,
      classRuleRoute,
      classChangesRoute,
      classChangeRoute,
      tasksRoute,
      taskCalendarRoute,
      taskBoardRoute,
      debtorsRoute,
      substitutionsRoute,
      reportQueueRoute,
      taskRoute,
      noticesRoute,
      consultationsRoute,
      extensionsRoute,
      mailRoute,
      incomingMailRoute,
      undeliveredRoute,
      profileRoute,
      calendarsRoute,
      cataloguesRoute,
      catalogueRoute,
      indicatorRoute,
      campaignsRoute,
      campaignRoute,
      campaignFormRoute,
      identificationRoute,
      identificationRunRoute,
      scoresRoute,
      organisationScoresRoute,
      setupRoute,
      signInSettingsRoute,
      webhooksRoute,
      sweepsRoute,
    ]),
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
